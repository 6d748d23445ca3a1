package brunet.domain.exchange;

import brunet.domain.Record;

/// What a file may name besides what it holds itself.
@FunctionalInterface
public interface Known {
    /// The kinds of things that have ids.
    enum Kind {
        SOURCE,
        SCOPE,
        ENTITY,
        CLAIM,
        DISPUTE
    }

    boolean has(Kind kind, String id);

    static Known in(Record record) {
        return (kind, id) ->
                switch (kind) {
                    case SOURCE -> record.source(id).isPresent();
                    case SCOPE -> record.scope(id).isPresent();
                    case ENTITY -> record.entity(id).isPresent();
                    case CLAIM -> record.claim(id).isPresent();
                    case DISPUTE -> record.disputes().stream().anyMatch(d -> d.id().equals(id));
                };
    }
}
