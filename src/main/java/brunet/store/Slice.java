package brunet.store;

import java.util.Map;

/// Which versions to read, of one kind of item.
///
/// @param condition of the rows, with `%1$s` for the table that holds the versions
/// @param bindings the values it names
record Slice(String condition, Map<String, Object> bindings) {
    static final Slice ALL = new Slice("", Map.of());

    static Slice ofId(String id) {
        return new Slice(" where id = :id", Map.of("id", id));
    }

    /// What a change put or took back.
    static Slice by(int change) {
        return new Slice(" where change_no = :change", Map.of("change", change));
    }

    /// What a change touched, as it was before.
    static Slice before(int change) {
        return new Slice(
                " where (id, change_no) in (select id, max(change_no) from %1$s"
                        + " where change_no < :change"
                        + " and id in (select id from %1$s where change_no = :change)"
                        + " group by id)",
                Map.of("change", change));
    }
}
