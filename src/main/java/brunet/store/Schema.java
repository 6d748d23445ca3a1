package brunet.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/// The tables of a store, as this Brunet knows them.
final class Schema {
    /// The number of the last migration.
    static final int VERSION = 2;

    /// The hyphen keeps this folder from being a package, which the module would close to Flyway.
    private static final String MIGRATIONS = "classpath:brunet/store/schema-migrations";

    private Schema() {}

    /// The version of the tables that a store has; 0 where it has none.
    static int version(Handle handle) {
        boolean none =
                handle.createQuery(
                                "select count(*) from information_schema.tables"
                                        + " where table_name = 'flyway_schema_history'")
                        .mapTo(Integer.class)
                        .one()
                        .equals(0);
        return none
                ? 0
                : handle.createQuery(
                                "select coalesce(max(cast(\"version\" as int)), 0)"
                                        + " from \"flyway_schema_history\" where \"success\"")
                        .mapTo(Integer.class)
                        .one();
    }

    static void migrate(DataSource source) {
        Flyway.configure().dataSource(source).locations(MIGRATIONS).load().migrate();
    }
}
