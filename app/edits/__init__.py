"""Every change a person can make, as free functions on a Draft; they compose by calling each other."""
