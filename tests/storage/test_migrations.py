"""The released revisions make exactly the tables that the program works with."""

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine

from lokaalcirculair_desktop.storage.schema import metadata


def test_the_revisions_make_the_tables_of_the_schema(engine: Engine) -> None:
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, metadata) == []


def test_the_revisions_make_the_same_columns_and_checks(engine: Engine) -> None:
    """Alembic compares no CHECKs: the words of both must be the same."""
    from sqlalchemy import create_engine

    def checks(of: Engine) -> set[tuple[str, str]]:
        from sqlalchemy import inspect

        inspector = inspect(of)
        return {(table, str(one["sqltext"])) for table in metadata.tables for one in inspector.get_check_constraints(table)}

    fresh = create_engine("sqlite://")
    metadata.create_all(fresh)
    assert checks(engine) == checks(fresh)
    assert len(checks(engine)) > 20
    fresh.dispose()
