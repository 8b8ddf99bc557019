package org.demarche.ui.shell;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.demarche.model.Plan;
import org.demarche.storage.PlanFileException;
import org.demarche.storage.PlanJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Looks for a word in files: as UTF-8 and UTF-16, plain or deflated (zlib, gzip, zip), at once and all the while on a thread of its own.
final class Traces implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long MOST = 64L << 20;
    /// In nanoseconds: what the looking leaves to the rest of the machine.
    private static final long REST = 10_000_000;

    private final List<byte[]> needles;
    private final Path folder;
    private final Instant begun = Instant.now().minusSeconds(1);
    private final Set<String> where = new ConcurrentSkipListSet<>();
    private final Thread watcher;
    private volatile boolean isOver;

    Traces(String marker, Path folder) {
        this.folder = folder;
        needles = List.<Charset>of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE).stream().map(marker::getBytes).toList();
        watcher = Thread.ofPlatform().daemon().name("traces").start(() -> {
            while (!isOver) {
                walk(folder);
                LockSupport.parkNanos(REST);
            }
        });
    }

    /// A word that stands nowhere else.
    static String marker() {
        return "Zq" + UUID.randomUUID().toString().replace("-", "");
    }

    /// The plan with the word in every text of more than one word that is no date or the like.
    static Plan marked(String text, String marker) throws PlanFileException {
        Map<String, Boolean> fields = new LinkedHashMap<>();
        JsonNode whole = JSON.readTree(text);
        collect(whole, "", fields);
        int count = 0;
        for (String field : fields.keySet()) {
            JsonNode tried = JSON.readTree(text);
            mark(tried, "", Set.of(field), marker);
            try {
                PlanJson.read(tried.toString(), "marked");
                fields.put(field, true);
                count++;
            } catch (PlanFileException noText) {
                fields.put(field, false);
            }
        }
        if (count < 10) throw new IllegalStateException("only " + fields);
        mark(whole, "", new TreeSet<>(fields.keySet().stream().filter(fields::get).toList()), marker);
        return PlanJson.read(whole.toString(), "marked");
    }

    private static void collect(JsonNode node, String name, Map<String, Boolean> fields) {
        if (node instanceof ObjectNode object) object.properties().forEach(one -> collect(one.getValue(), one.getKey(), fields));
        else if (node instanceof ArrayNode array) array.forEach(one -> collect(one, name, fields));
        else if (node.isString() && node.stringValue().contains(" ")) fields.put(name, false);
    }

    private static void mark(JsonNode node, String name, Set<String> fields, String marker) {
        if (node instanceof ObjectNode object)
            for (String field : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(field);
                if (isText(value, field, fields)) object.put(field, value.stringValue() + " " + marker);
                else mark(value, field, fields, marker);
            }
        else if (node instanceof ArrayNode array)
            for (int i = 0; i < array.size(); i++) {
                if (isText(array.get(i), name, fields)) array.set(i, array.stringNode(array.get(i).stringValue() + " " + marker));
                else mark(array.get(i), name, fields, marker);
            }
    }

    private static boolean isText(JsonNode value, String field, Set<String> fields) {
        return value.isString() && fields.contains(field) && value.stringValue().contains(" ");
    }

    /// The files with the word in them, by now.
    Set<String> where() {
        return new TreeSet<>(where);
    }

    /// Looks now, into the folder and into what has been written meanwhile among the system's temporary files.
    void look() {
        walk(folder);
        walk(Path.of(System.getProperty("java.io.tmpdir")));
    }

    private void walk(Path from) {
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && attributes.size() < MOST && attributes.lastModifiedTime().toInstant().isAfter(begun)) look(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(from, visitor);
        } catch (IOException gone) {
            // it was removed meanwhile
        }
    }

    private void look(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (isIn(bytes) || isInDeflated(bytes)) where.add(file.toString());
        } catch (IOException gone) {
            // it was there for a moment only
        }
    }

    private boolean isIn(byte[] bytes) {
        return needles.stream().anyMatch(needle -> contains(bytes, needle));
    }

    private static boolean contains(byte[] bytes, byte[] needle) {
        for (int i = 0; i <= bytes.length - needle.length; i++) {
            int same = 0;
            while (same < needle.length && bytes[i + same] == needle[same]) same++;
            if (same == needle.length) return true;
        }
        return false;
    }

    private boolean isInDeflated(byte[] bytes) {
        for (int i = 0; i + 30 < bytes.length; i++) {
            boolean isZlib = bytes[i] == 0x78 && ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff) % 31 == 0;
            boolean isGzip = bytes[i] == 0x1f && (bytes[i + 1] & 0xff) == 0x8b;
            boolean isZip = bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4;
            if (isZlib && isIn(inflated(bytes, i, false)) || isGzip && isIn(inflated(bytes, i + 10, true))) return true;
            int name = (bytes[i + 26] & 0xff) + ((bytes[i + 27] & 0xff) << 8) + (bytes[i + 28] & 0xff) + ((bytes[i + 29] & 0xff) << 8);
            if (isZip && i + 30 + name < bytes.length && isIn(inflated(bytes, i + 30 + name, true))) return true;
        }
        return false;
    }

    private static byte[] inflated(byte[] bytes, int from, boolean isRaw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Inflater inflater = new Inflater(isRaw);
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] piece = new byte[8192];
            for (int count = inflater.inflate(piece); count > 0 && out.size() < MOST; count = inflater.inflate(piece)) out.write(piece, 0, count);
        } catch (DataFormatException other) {
            // what came out before is looked at
        } finally {
            inflater.end();
        }
        return out.toByteArray();
    }

    @Override
    public void close() throws InterruptedException {
        isOver = true;
        watcher.join();
    }
}
