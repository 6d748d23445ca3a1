package brunet.store;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Edtf;
import brunet.domain.Entity;
import brunet.domain.Item;
import brunet.domain.LocalText;
import brunet.domain.Place;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.store.pack.ModalityCode;
import brunet.store.pack.PackReader;
import brunet.store.pack.ValueCodec;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Adds the versions that a change makes to the tables, inside the transaction of its handle.
/// Batches run when they are closed, the last opened first: so the rows of a table are opened after
/// those that refer to them.
final class VersionWriter {
    private final Handle handle;
    private final int change;
    private final boolean takenBack;

    /// @param change the number of the change that makes these versions
    /// @param takenBack whether the items are no longer to be there
    VersionWriter(Handle handle, int change, boolean takenBack) {
        this.handle = handle;
        this.change = change;
        this.takenBack = takenBack;
    }

    void write(List<Item> items) {
        writeSources(only(items, Source.class));
        writeScopes(only(items, Scope.class));
        writeEntities(only(items, Entity.class));
        writeClaims(only(items, Claim.class));
        writeDisputes(only(items, Dispute.class));
    }

    private static <T extends Item> List<T> only(List<Item> items, Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void writeSources(List<Source> sources) {
        try (Rows origins = rows("source_version_origin", "origin_id");
                Rows rows =
                        versions(
                                "source_version",
                                "title, publisher, published, read_on, language, tier,"
                                        + " withdrawn_on, withdrawn_en, withdrawn_fr,"
                                        + " withdrawn_ja, link, note_en, note_fr, note_ja")) {
            for (Source source : sources) {
                PreparedBatch row =
                        version(rows, source.id())
                                .bind("title", source.title())
                                .bind("publisher", source.publisher())
                                .bind("published", source.published().map(Edtf::format))
                                .bind("read_on", source.imprint().read())
                                .bind("language", source.imprint().language())
                                .bind("tier", source.tier().code())
                                .bind(
                                        "withdrawn_on",
                                        source.withdrawal().map(Source.Withdrawal::on))
                                .bind("link", source.link());
                Rows.bind(row, "withdrawn", source.withdrawal().map(Source.Withdrawal::reason));
                Rows.bind(row, "note", source.note());
                row.add();
                for (String origin : source.derivesFrom()) {
                    origins.next(source.id()).bind("origin_id", origin).add();
                }
            }
        }
    }

    private void writeScopes(List<Scope> scopes) {
        try (Rows rows = versions("scope_version", "name_en, name_fr, name_ja")) {
            for (Scope scope : scopes) {
                PreparedBatch row = version(rows, scope.id());
                Rows.bind(row, "name", Optional.of(scope.names()));
                row.add();
            }
        }
    }

    private void writeEntities(List<Entity> entities) {
        try (Rows aliases = rows("entity_version_alias", "alias");
                Rows externalIds = rows("entity_version_external_id", "scheme, external_id");
                Rows rows =
                        versions(
                                "entity_version",
                                "kind, name_en, name_fr, name_ja, short_en, short_fr, short_ja,"
                                        + " latitude, longitude, accuracy_km")) {
            for (Entity entity : entities) {
                PreparedBatch row =
                        version(rows, entity.id())
                                .bind("kind", PackReader.lower(entity.kind()))
                                .bind("latitude", entity.place().map(p -> p.point().latitude()))
                                .bind("longitude", entity.place().map(p -> p.point().longitude()))
                                .bind("accuracy_km", entity.place().map(Place::accuracyKm));
                Rows.bind(row, "name", Optional.of(entity.names()));
                Rows.bind(row, "short", entity.shortNames());
                row.add();
                for (String alias : entity.aliases()) {
                    aliases.next(entity.id()).bind("alias", alias).add();
                }
                entity.externalIds()
                        .forEach((scheme, id) ->
                                externalIds
                                        .next(entity.id())
                                        .bind("scheme", scheme)
                                        .bind("external_id", id)
                                        .add());
            }
        }
    }

    private void writeClaims(List<Claim> claims) {
        try (Rows citations = rows("claim_version_source", "source_id");
                Rows rows =
                        versions(
                                "claim_version",
                                "entity_id, property, content, scope_id, valid, modality,"
                                        + " attributed_to, rank, reason_en, reason_fr, reason_ja,"
                                        + " note_en, note_fr, note_ja")) {
            for (Claim claim : claims) {
                PreparedBatch row =
                        version(rows, claim.id())
                                .bind("entity_id", claim.entityId())
                                .bind("property", claim.property().code())
                                .bind("content", ValueCodec.write(claim.value()))
                                .bind("scope_id", claim.scopeId())
                                .bind("valid", claim.valid().map(Edtf::format))
                                .bind(
                                        "modality",
                                        PackReader.lower(ModalityCode.of(claim.modality())))
                                .bind("attributed_to", ModalityCode.attribution(claim.modality()))
                                .bind("rank", PackReader.lower(claim.rank()));
                Rows.bind(row, "reason", claim.ranking().reason());
                Rows.bind(row, "note", claim.grounds().note());
                row.add();
                for (String source : claim.sourceIds()) {
                    citations.next(claim.id()).bind("source_id", source).add();
                }
            }
        }
    }

    private void writeDisputes(List<Dispute> disputes) {
        try (Rows members = rows("dispute_version_claim", "claim_id, better");
                Rows rows =
                        versions(
                                "dispute_version",
                                "topic_en, topic_fr, topic_ja, summary_en, summary_fr,"
                                        + " summary_ja, reason_en, reason_fr, reason_ja, severity,"
                                        + " settled")) {
            for (Dispute dispute : disputes) {
                Dispute.Finding finding = finding(dispute);
                PreparedBatch row =
                        version(rows, dispute.id())
                                .bind("severity", PackReader.lower(finding.severity()))
                                .bind("settled", finding.settled());
                bind(row, "topic", finding.topic());
                bind(row, "summary", finding.summary());
                bind(row, "reason", finding.reason());
                row.add();
                for (String claim : dispute.claimIds()) {
                    members.next(dispute.id())
                            .bind("claim_id", claim)
                            .bind("better", finding.better().contains(claim))
                            .add();
                }
            }
        }
    }

    private static Dispute.Finding finding(Dispute dispute) {
        return dispute.finding()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "dispute " + dispute.id() + " has no finding to keep"));
    }

    private static void bind(PreparedBatch row, String column, LocalText text) {
        Rows.bind(row, column, Optional.of(text));
    }

    private PreparedBatch version(Rows rows, String id) {
        return rows.next(id).bind("taken_back", takenBack);
    }

    private Rows versions(String table, String columns) {
        return rows(table, "taken_back, " + columns);
    }

    private Rows rows(String table, String columns) {
        return new Rows(handle, table, List.of(columns.split(", *")), change);
    }
}
