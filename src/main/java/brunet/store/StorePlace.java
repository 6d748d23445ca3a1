package brunet.store;

import brunet.store.StoreRefusedException.Reason;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What must be known of a folder before a store is put or opened in it.
///
/// @param folder absolute
/// @param fileSystem its type, as the system calls it
/// @param writable whether files in it can be made and altered
/// @param room in bytes
record StorePlace(Path folder, String fileSystem, boolean writable, long room) {
    /// A change writes far less; with less room than this the next ones may fail halfway.
    static final long LEAST_ROOM = 32L << 20;

    private static final Set<String> NETWORK =
            Set.of(
                    "nfs",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smbfs",
                    "smb2",
                    "smb3",
                    "afs",
                    "afpfs",
                    "ncpfs",
                    "davfs",
                    "webdav",
                    "fuse.sshfs",
                    "fuse.davfs2",
                    "fuse.rclone",
                    "fuse.gvfsd-fuse");
    private static final Set<String> SYNCED =
            Set.of(
                    "dropbox",
                    "google drive",
                    "googledrive",
                    "icloud drive",
                    "iclouddrive",
                    "mobile documents",
                    "cloudstorage",
                    "nextcloud",
                    "owncloud",
                    "pclouddrive",
                    "megasync",
                    "box sync");
    private static final String ONE_DRIVE = "onedrive";

    /// Files by which a program that keeps folders in step marks them.
    private static final Set<String> SYNC_MARKS =
            Set.of(".dropbox", ".dropbox.cache", ".stfolder", ".nextcloudsync.log");

    static StorePlace of(StoreFile file) throws IOException {
        Path folder = file.folder().toAbsolutePath().normalize();
        Path there = folder;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        FileStore store = Files.getFileStore(there);
        boolean writable =
                !store.isReadOnly()
                        && Files.isWritable(there)
                        && (Files.notExists(file.path()) || Files.isWritable(file.path()));
        return new StorePlace(folder, store.type(), writable, store.getUsableSpace());
    }

    /// Why no store can be here.
    Optional<Reason> refusal() {
        if (folder.toString().indexOf(StoreFile.SEMICOLON) >= 0) {
            return Optional.of(Reason.SEMICOLON);
        }
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.exists(at) && !Files.isDirectory(at)) {
                return Optional.of(Reason.NOT_A_FOLDER);
            }
            if (synced(at)) {
                return Optional.of(Reason.SYNCED_PLACE);
            }
        }
        if (NETWORK.contains(fileSystem.toLowerCase(Locale.ROOT))
                || folder.toString().startsWith("\\\\")) {
            return Optional.of(Reason.NETWORK_PLACE);
        }
        if (!writable) {
            return Optional.of(Reason.READ_ONLY_PLACE);
        }
        return room < LEAST_ROOM ? Optional.of(Reason.NO_SPACE) : Optional.empty();
    }

    private static boolean synced(Path at) {
        Path last = at.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        return SYNCED.contains(name)
                || name.equals(ONE_DRIVE)
                || name.startsWith(ONE_DRIVE + " ")
                || SYNC_MARKS.stream().anyMatch(mark -> Files.exists(at.resolve(mark)));
    }
}
