package brunet.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The backups beside a store: the file as it was when it was first opened on a day, for the seven
/// last such days; and as it was before each migration.
public final class Backups {
    private static final int KEPT = 7;
    private static final String TAKEN = "taken";
    private static final String PART = ".part";
    private static final Pattern DAILY = Pattern.compile("record-\\d{4}-\\d{2}-\\d{2}\\.mv\\.db");
    private static final Pattern ANY = Pattern.compile("record-.*\\.mv\\.db");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss");

    private final StoreFile file;
    private final Path folder;
    private final Clock clock;

    private Backups(StoreFile file, Clock clock) {
        this.file = file;
        this.folder = file.folder().resolve("backups");
        this.clock = clock;
    }

    public static Backups of(Path folder, Clock clock) {
        return new Backups(new StoreFile(folder), clock);
    }

    static Backups of(StoreFile file, Clock clock) {
        return new Backups(file, clock);
    }

    /// The names of the backups there are, the newest first. The last one may be the text copy,
    /// which has the record as it was last closed, without its history.
    public List<String> names() {
        List<String> names = new ArrayList<>(list(ANY));
        if (new TextCopy(file).exists()) {
            names.add(textName());
        }
        return names;
    }

    private String textName() {
        return String.valueOf(file.textCopy().getFileName());
    }

    private List<String> list(Pattern pattern) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> pattern.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new StoreException("listing the backups in " + folder, e);
        }
    }

    /// Copies the file before it is opened: H2 takes a damaged file for a new one, and writes over
    /// it.
    Optional<Path> take() throws IOException {
        if (!file.exists()) {
            return Optional.empty();
        }
        Files.createDirectories(folder);
        removeForgotten();
        Path taken = Files.createTempFile(folder, TAKEN, PART);
        Files.copy(file.path(), taken, StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(taken);
    }

    /// Removes what a Brunet left that was stopped while it opened the file.
    private void removeForgotten() throws IOException {
        Instant longAgo = clock.instant().minus(Duration.ofHours(1));
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, TAKEN + "*" + PART)) {
            for (Path part : parts) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(longAgo)) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /// Puts the file back as it was when the copy was taken.
    void putBack(Path taken) throws IOException {
        Files.move(
                taken,
                file.path(),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// Keeps the copy of a file that has proved to open, if it is the first of the day.
    void keep(Path taken) throws IOException {
        Path kept = folder.resolve(today());
        if (Files.notExists(kept)) {
            Files.move(taken, kept, StandardCopyOption.ATOMIC_MOVE);
            prune();
        }
    }

    private void prune() throws IOException {
        for (String old : list(DAILY).stream().skip(KEPT).toList()) {
            Files.deleteIfExists(folder.resolve(old));
        }
    }

    private String today() {
        return "record-" + LocalDate.now(clock) + ".mv.db";
    }

    /// Keeps the file as it is before its tables are brought up to date.
    void keepBeforeMigration(int version) throws IOException {
        Files.copy(
                file.path(),
                Files.createDirectories(folder)
                        .resolve("record-" + now() + "-version-" + version + ".mv.db"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// Puts a backup in place of the store's file, which is set aside.
    ///
    /// @return where the file that was there is now; empty when there was none
    /// @throws StoreInUseException when a Brunet has it open
    public Optional<Path> restore(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("there is no backup " + name);
        }
        try {
            if (file.inUse()) {
                throw new StoreInUseException(null);
            }
            return name.equals(textName()) ? restoreText() : restoreFile(folder.resolve(name));
        } catch (IOException e) {
            throw new StoreException("restoring the backup " + name, e);
        }
    }

    private Optional<Path> restoreFile(Path backup) throws IOException {
        Path copy = file.folder().resolve("restored.part");
        Files.copy(backup, copy, StandardCopyOption.REPLACE_EXISTING);
        Optional<Path> aside = setAside();
        Files.move(copy, file.path(), StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }

    private Optional<Path> restoreText() throws IOException {
        Beginning beginning = Beginning.with(new TextCopy(file).read(), textName());
        Optional<Path> aside = setAside();
        new Draft(file, beginning, clock).make();
        return aside;
    }

    private Optional<Path> setAside() throws IOException {
        if (!file.exists()) {
            return Optional.empty();
        }
        Path aside =
                Files.createDirectories(file.folder().resolve("set-aside"))
                        .resolve("record-" + now() + ".mv.db");
        return Optional.of(Files.move(file.path(), aside));
    }

    private String now() {
        return LocalDateTime.now(clock).format(MOMENT);
    }
}
