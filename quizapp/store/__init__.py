"""The student's progress on disk: tables, engine, migrations. The only user of the database."""
