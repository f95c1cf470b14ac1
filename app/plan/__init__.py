"""What a production is: rows, the immutable Plan, changes to it, units of measure and errors."""
