package brunet.store.pack;

import brunet.domain.Claim;
import brunet.domain.Dispute;
import brunet.domain.Entity;
import brunet.domain.Scope;
import brunet.domain.Source;
import brunet.domain.exchange.Complaints;
import brunet.domain.exchange.Fault;
import brunet.domain.exchange.Known;
import brunet.domain.exchange.Pack;
import brunet.domain.exchange.Spot;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonToken;

/// Reads packs entry by entry. All that is wrong is gathered; what can be read of a pack that is
/// not clean is given back all the same, and is not to be taken in.
public final class PackReader {
    static final String FORMAT = "brunet-pack/1";
    private static final List<String> KNOWN =
            List.of(
                    "format",
                    "id",
                    "title",
                    "licence",
                    "sources",
                    "scopes",
                    "entities",
                    "claims",
                    "disputes");

    private final Limits limits;

    public PackReader(Limits limits) {
        this.limits = limits;
    }

    /// @param known what the pack may name besides what it holds
    /// @param complaints take what is wrong with it
    public Pack read(InputStream in, Known known, Complaints complaints) {
        return new OnePack(known, complaints).read(in);
    }

    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private final class OnePack {
        private final Complaints complaints;
        private final Ids ids;
        private final Entries entries;
        private final List<Source> sources = new ArrayList<>();
        private final List<Scope> scopes = new ArrayList<>();
        private final List<Entity> entities = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();
        private final List<Dispute> disputes = new ArrayList<>();

        OnePack(Known known, Complaints complaints) {
            this.complaints = complaints;
            this.ids = new Ids(known, complaints);
            this.entries = new Entries(ids);
        }

        Pack read(InputStream in) {
            try (JsonInput input = new JsonInput(in, limits, complaints)) {
                root(input);
                ids.resolve();
            } catch (Unreadable e) {
                complaints.add(e.spot(), e.fault(), e.details());
            }
            return new Pack(sources, scopes, entities, claims, disputes);
        }

        private void root(JsonInput input) {
            if (!input.next()) {
                complaints.add(Spot.WHOLE, Fault.EMPTY);
                return;
            }
            if (!input.at(JsonToken.START_OBJECT)) {
                complaints.add(new Spot.Line(input.line(), ""), Fault.NOT_OBJECT);
                return;
            }
            Set<String> keys = new HashSet<>();
            while (input.next() && !input.at(JsonToken.END_OBJECT)) {
                String key = input.key();
                Spot spot = new Spot.Line(input.line(), "/" + JsonInput.escaped(key));
                if (KNOWN.contains(key) && !keys.add(key)) {
                    complaints.add(spot, Fault.REPEATED_KEY, key);
                }
                input.next();
                member(input, key, spot);
            }
            if (!keys.contains("format")) {
                complaints.add(Spot.WHOLE, Fault.MISSING_KEY, "format");
            }
            if (input.next()) {
                complaints.add(new Spot.Line(input.line(), ""), Fault.NOT_JSON);
            }
        }

        private void member(JsonInput input, String key, Spot spot) {
            switch (key) {
                case "format" -> {
                    Node format = entry(input, "/format");
                    if (!(format.json() instanceof Json.Text(int line, String text))
                            || !text.equals(FORMAT)) {
                        format.complain(Fault.FORMAT, FORMAT);
                    }
                }
                case "id" -> entry(input, "/id").id();
                case "licence" -> entry(input, "/licence").text();
                case "title" -> entry(input, "/title").localText();
                case "sources" -> each(input, key, entries::source, sources::add);
                case "scopes" -> each(input, key, entries::scope, scopes::add);
                case "entities" -> each(input, key, entries::entity, entities::add);
                case "claims" -> each(input, key, entries::claim, claims::add);
                case "disputes" -> each(input, key, entries::dispute, disputes::add);
                default -> {
                    complaints.add(spot, Fault.UNKNOWN_KEY, key, String.join(", ", KNOWN));
                    input.skip();
                }
            }
        }

        private <T> void each(
                JsonInput input, String key, Function<Node, T> reading, Consumer<T> take) {
            if (!input.at(JsonToken.START_ARRAY)) {
                complaints.add(new Spot.Line(input.line(), "/" + key), Fault.NOT_LIST);
                input.skip();
                return;
            }
            for (int i = 0; input.next() && !input.at(JsonToken.END_ARRAY); i++) {
                long before = complaints.count();
                Node node = entry(input, "/" + key + "/" + i);
                T read = reading.apply(node);
                if (complaints.count() == before) {
                    take.accept(read);
                }
            }
        }

        private Node entry(JsonInput input, String pointer) {
            return new Node(input.entry(pointer), pointer, complaints);
        }
    }
}
