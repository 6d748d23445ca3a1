package brunet.store;

import brunet.domain.Action;
import brunet.domain.Item;
import brunet.domain.LocalText;
import brunet.domain.Revision;
import brunet.domain.Scope;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Writes changes, one thing or many at a time, until it is killed. Says on its output what is
/// kept, once it is.
final class KilledWriter {
    private static final int LARGEST = 400;
    private static final int UNTIL_CLOSED = 15;
    private static final LocalText NAME = new LocalText("name", "nom", "名");

    private KilledWriter() {}

    /// @param args the folder of the store, and a seed
    static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Random random = new Random(Long.parseLong(args[1]));
        while (true) {
            try (Database store = Database.openEmpty(folder, Clock.systemUTC())) {
                System.out.println("open");
                for (int i = 0; i < UNTIL_CLOSED; i++) {
                    write(store, random.nextBoolean() ? 1 : 1 + random.nextInt(LARGEST));
                }
            }
        }
    }

    private static void write(Database store, int size) {
        int number = store.history().changes().size() + 1;
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(new Scope(number + "." + i, NAME));
        }
        store.apply(new Revision(items, List.of()), new Action.Import(Integer.toString(size)));
        System.out.println("kept " + number);
    }
}
