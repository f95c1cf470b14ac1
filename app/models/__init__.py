"""The document file: tables, journal, lock, migrations, safety copies. SQLAlchemy lives here and nowhere else."""
