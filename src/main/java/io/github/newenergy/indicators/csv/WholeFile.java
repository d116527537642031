package io.github.newenergy.indicators.csv;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes files as a whole or not at all: what is new stands beside the file until it is complete. */
final class WholeFile {

    private WholeFile() {}

    /** What is written. */
    @FunctionalInterface
    interface Content {

        /** Writes all of it. */
        void writeTo(Writer target) throws IOException;
    }

    /** Writes a file in UTF-8; what is no file, such as a pipe, is written to directly. */
    static void write(Path file, Content content) throws IOException {
        Path whole = Files.exists(file) ? file.toRealPath() : file;
        if (Files.exists(whole) && !Files.isRegularFile(whole)) {
            try (Writer target = Files.newBufferedWriter(whole, StandardCharsets.UTF_8)) {
                content.writeTo(target);
            }
            return;
        }
        Path part = whole.resolveSibling("." + UUID.randomUUID() + ".part");
        create(part, permissions(whole));
        try {
            try (Writer target = Files.newBufferedWriter(part, StandardCharsets.UTF_8, StandardOpenOption.WRITE)) {
                content.writeTo(target);
            }
            // Without the first option the JDK removes the old file before it moves the new one.
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Makes a new file, which at no time may be read by others than the old one. */
    private static void create(Path part, @Nullable Set<PosixFilePermission> permissions) throws IOException {
        if (permissions == null) {
            Files.createFile(part);
            return;
        }
        Files.createFile(part, PosixFilePermissions.asFileAttribute(permissions));
        // A mask of the process may have taken some away.
        Files.setPosixFilePermissions(part, permissions);
    }

    /** The permissions of a file; null if there is no file, or if files have none. */
    private static @Nullable Set<PosixFilePermission> permissions(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null || !Files.exists(file)
                ? null
                : view.readAttributes().permissions();
    }
}
