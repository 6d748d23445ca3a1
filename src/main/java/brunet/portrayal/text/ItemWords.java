package brunet.portrayal.text;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Entity;
import brunet.domain.Item;
import brunet.domain.Property;
import brunet.domain.Record;
import brunet.domain.Scope;
import brunet.domain.Source;
import java.util.stream.Collectors;

/// Names single items of a record in a line.
public final class ItemWords {
    private final Record record;
    private final Wording wording;
    private final ClaimWords claims;

    public ItemWords(Record record, Wording wording) {
        this.record = record;
        this.wording = wording;
        this.claims = new ClaimWords(record, wording, new Citations(record, wording));
    }

    /// "New Caledonia, Population: 264,596", "Cols Bleus, 23 Aug 2023".
    public String of(Item item) {
        return switch (item) {
            case Source source -> wording.credit(source);
            case Scope scope -> wording.scope(scope);
            case Entity entity -> wording.name(entity);
            case Claim claim ->
                    wording.text("item.claim", name(claim), matter(claim), value(claim));
            case Dispute dispute ->
                    dispute.finding()
                            .map(finding -> wording.in(finding.topic()))
                            .orElseGet(wording::sourcesDiffer);
        };
    }

    /// A word of a property's closed list.
    public static String term(Property property, String code, Wording wording) {
        return ClaimWords.term(property, code, wording);
    }

    private String name(Claim claim) {
        return record.entity(claim.entityId()).map(wording::name).orElse(claim.entityId());
    }

    public String matter(Claim claim) {
        return wording.property(claim.property());
    }

    /// What a claim says, with its scope and date.
    public String value(Claim claim) {
        return claims.line(claim).stream()
                .filter(Run.Words.class::isInstance)
                .map(Run::toText)
                .collect(Collectors.joining());
    }

    /// The credits of a claim's sources, or that none verifies it.
    public String sources(Claim claim) {
        return claim.verified()
                ? claim.sourceIds().stream()
                        .flatMap(id -> record.source(id).stream())
                        .map(wording::credit)
                        .collect(Collectors.joining(wording.text("list.apart")))
                : wording.notVerified();
    }
}
