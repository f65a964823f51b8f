"""The only folder that knows SQLAlchemy: tables, transactions, and the mapping between rows and domain objects."""
