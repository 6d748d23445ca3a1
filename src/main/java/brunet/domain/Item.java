package brunet.domain;

/// A thing that a record keeps, whole, under an id of its own.
public sealed interface Item permits Source, Scope, Entity, Claim, Dispute {
    enum Kind {
        SOURCE,
        SCOPE,
        ENTITY,
        CLAIM,
        DISPUTE
    }

    /// What names an item: an id is unique within its kind.
    record Key(Kind kind, String id) {}

    String id();

    default Key key() {
        return new Key(
                switch (this) {
                    case Source s -> Kind.SOURCE;
                    case Scope s -> Kind.SCOPE;
                    case Entity e -> Kind.ENTITY;
                    case Claim c -> Kind.CLAIM;
                    case Dispute d -> Kind.DISPUTE;
                },
                id());
    }
}
