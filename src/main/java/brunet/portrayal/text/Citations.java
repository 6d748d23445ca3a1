package brunet.portrayal.text;

import brunet.domain.Claim;
import brunet.domain.Record;
import brunet.domain.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Numbers sources in the order of their first use. Belongs to the one who builds a page; not for
/// several threads.
public final class Citations {
    /// A numbered source.
    ///
    /// @param credit publisher and date: "Cols Bleus, 23 Aug 2023"
    public record Entry(int number, Source source, String credit) {
        /// "Cols Bleus, 23 Aug 2023 A".
        public String line() {
            return credit + " " + source.tier().grade();
        }
    }

    private static final int LIST_MARKS = 2;

    private final Record record;
    private final Wording wording;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    public Citations(Record record, Wording wording) {
        this.record = record;
        this.wording = wording;
    }

    /// The numbers of the claim's sources; none for a claim that rests on general knowledge.
    public List<Integer> mark(Claim claim) {
        return cite(claim).stream().map(Entry::number).toList();
    }

    /// The claim's sources as runs of text: their marks, or that none verifies it.
    public List<Run> runs(Claim claim) {
        if (!claim.verified()) {
            return List.of(new Run.NotVerified(wording.notVerified()));
        }
        return cite(claim).stream()
                .<Run>map(e -> new Run.SourceMark(e.number(), e.source().id()))
                .toList();
    }

    /// The same for a row of a list, which has room for two marks.
    List<Run> few(Claim claim) {
        return claim.verified()
                ? claim.sourceIds().stream()
                        .limit(LIST_MARKS)
                        .flatMap(id -> record.source(id).stream())
                        .map(this::cite)
                        .<Run>map(e -> new Run.SourceMark(e.number(), e.source().id()))
                        .toList()
                : runs(claim);
    }

    private List<Entry> cite(Claim claim) {
        return claim.sourceIds().stream()
                .flatMap(id -> record.source(id).stream())
                .map(this::cite)
                .toList();
    }

    private Entry cite(Source source) {
        return entries.computeIfAbsent(
                source.id(), id -> new Entry(entries.size() + 1, source, wording.credit(source)));
    }

    public List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }
}
