"""The student's progress on disk: tables, database, migrations. The only user of the database."""
