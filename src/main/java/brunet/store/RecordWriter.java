package brunet.store;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Edtf;
import brunet.domain.Entity;
import brunet.domain.LocalText;
import brunet.domain.Place;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.exchange.Pack;
import brunet.store.pack.ModalityCode;
import brunet.store.pack.PackReader;
import brunet.store.pack.ValueCodec;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// Writes a pack into the tables, inside the transaction of its handle. Batches run when they are
/// closed, the last opened first: so the rows of a table are opened after those that refer to them.
final class RecordWriter {
    private final Handle handle;

    RecordWriter(Handle handle) {
        this.handle = handle;
    }

    void write(Pack pack) {
        writeSources(pack.sources());
        writeScopes(pack.scopes());
        writeEntities(pack.entities());
        writeClaims(pack.claims());
        writeDisputes(pack.disputes());
    }

    private void writeSources(List<Source> sources) {
        try (Rows origins = rows("source_derivation", "source_id, origin_id");
                Rows rows =
                        rows(
                                "source",
                                "id, title, publisher, published, read_on, language, tier, link,"
                                        + " note_en, note_fr, note_ja")) {
            for (Source source : sources) {
                PreparedBatch row =
                        rows.next()
                                .bind("id", source.id())
                                .bind("title", source.title())
                                .bind("publisher", source.publisher())
                                .bind("published", source.published().map(Edtf::format))
                                .bind("read_on", source.imprint().read())
                                .bind("language", source.imprint().language())
                                .bind("tier", source.tier().code())
                                .bind("link", source.link());
                Rows.bind(row, "note", source.note());
                row.add();
                for (String origin : source.derivesFrom()) {
                    origins.next().bind("source_id", source.id()).bind("origin_id", origin).add();
                }
            }
        }
    }

    private void writeScopes(List<Scope> scopes) {
        try (Rows rows = rows("scope", "id, name_en, name_fr, name_ja")) {

            for (Scope scope : scopes) {
                PreparedBatch row = rows.next().bind("id", scope.id());
                Rows.bind(row, "name", Optional.of(scope.names()));
                row.add();
            }
        }
    }

    private void writeEntities(List<Entity> entities) {
        try (Rows aliases = rows("entity_alias", "entity_id, alias");
                Rows externalIds = rows("entity_external_id", "entity_id, scheme, external_id");
                Rows rows =
                        rows(
                                "entity",
                                "id, kind, name_en, name_fr, name_ja, short_en, short_fr, short_ja,"
                                        + " latitude, longitude, accuracy_km")) {
            for (Entity entity : entities) {
                PreparedBatch row =
                        rows.next()
                                .bind("id", entity.id())
                                .bind("kind", PackReader.lower(entity.kind()))
                                .bind("latitude", entity.place().map(p -> p.point().latitude()))
                                .bind("longitude", entity.place().map(p -> p.point().longitude()))
                                .bind("accuracy_km", entity.place().map(Place::accuracyKm));
                Rows.bind(row, "name", Optional.of(entity.names()));
                Rows.bind(row, "short", entity.shortNames());
                row.add();
                for (String alias : entity.aliases()) {
                    aliases.next().bind("entity_id", entity.id()).bind("alias", alias).add();
                }
                entity.externalIds()
                        .forEach((scheme, id) ->
                                externalIds
                                        .next()
                                        .bind("entity_id", entity.id())
                                        .bind("scheme", scheme)
                                        .bind("external_id", id)
                                        .add());
            }
        }
    }

    private void writeClaims(List<Claim> claims) {
        try (Rows citations = rows("citation", "claim_id, source_id");
                Rows rows =
                        rows(
                                "claim",
                                "id, entity_id, property, content, scope_id, valid, modality,"
                                        + " attributed_to, rank, reason_en, reason_fr, reason_ja,"
                                        + " note_en, note_fr, note_ja")) {
            for (Claim claim : claims) {
                PreparedBatch row =
                        rows.next()
                                .bind("id", claim.id())
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
                    citations.next().bind("claim_id", claim.id()).bind("source_id", source).add();
                }
            }
        }
    }

    private void writeDisputes(List<Dispute> disputes) {
        try (Rows members = rows("dispute_claim", "dispute_id, claim_id, better");
                Rows rows =
                        rows(
                                "dispute",
                                "id, topic_en, topic_fr, topic_ja, summary_en, summary_fr,"
                                        + " summary_ja, reason_en, reason_fr, reason_ja, severity,"
                                        + " settled")) {
            for (Dispute dispute : disputes) {
                Dispute.Finding finding = dispute.finding().orElseThrow();
                PreparedBatch row =
                        rows.next()
                                .bind("id", dispute.id())
                                .bind("severity", PackReader.lower(finding.severity()))
                                .bind("settled", finding.settled());
                bind(row, "topic", finding.topic());
                bind(row, "summary", finding.summary());
                bind(row, "reason", finding.reason());
                row.add();
                for (String claim : dispute.claimIds()) {
                    members.next()
                            .bind("dispute_id", dispute.id())
                            .bind("claim_id", claim)
                            .bind("better", finding.better().contains(claim))
                            .add();
                }
            }
        }
    }

    private static void bind(PreparedBatch row, String column, LocalText text) {
        Rows.bind(row, column, Optional.of(text));
    }

    private Rows rows(String table, String columns) {
        return new Rows(handle, table, List.of(columns.split(", *")));
    }
}
