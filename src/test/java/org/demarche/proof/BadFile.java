package org.demarche.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What can be wrong with a file, and how it is made so.
enum BadFile {
    EMPTY {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.write(file, new byte[0]);
        }
    },
    CUT_NEAR_ITS_BEGINNING {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.write(file, Arrays.copyOf(whole, 9));
        }
    },
    CUT_IN_THE_MIDDLE {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        }
    },
    CUT_NEAR_ITS_END {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.write(file, Arrays.copyOf(whole, whole.length - 3));
        }
    },
    NO_UTF_8 {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            byte[] spoiled = whole.clone();
            spoiled[whole.length / 2] = (byte) 0xff;
            Files.write(file, spoiled);
        }
    },
    UTF_16 {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.write(file, Answers.text(whole).getBytes(StandardCharsets.UTF_16));
        }
    },
    WITH_A_BYTE_ORDER_MARK {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.writeString(file, "\ufeff" + Answers.text(whole));
        }
    },
    A_FOLDER {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.createDirectory(file);
        }
    },
    MISSING {
        @Override
        void make(Path file, byte[] whole) {}
    },
    NOT_PERMITTED {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.write(file, whole);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        }
    },
    ENDLESS {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.createSymbolicLink(file, Path.of("/dev/zero"));
        }
    },
    A_PIPE {
        @Override
        void make(Path file, byte[] whole) throws Exception {
            if (new ProcessBuilder("mkfifo", file.toString()).start().waitFor() != 0) throw new IOException("no pipe");
        }
    },
    /// 60 MB, which may still be read: most of them one word.
    OF_ONE_LONG_WORD {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            byte[] letters = new byte[1 << 20];
            Arrays.fill(letters, (byte) 'a');
            fill(file, "{\"x\": \"", letters, 60, "\"}");
        }
    },
    /// 200 MB, which take no room on most disks.
    HUGE {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.write(file, whole);
            try (SeekableByteChannel end = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                end.position(200L << 20).write(ByteBuffer.wrap(new byte[1]));
            }
        }
    },
    OF_TEN_MILLION_ITEMS {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            fill(file, "{\"x\": [", Answers.bytes("{},".repeat(100_000)), 100, "{}]}");
        }
    },
    DEEP {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            fill(file, "{\"x\": ", Answers.bytes("[".repeat(1000)), 1000, "");
        }
    },
    WITH_A_FIELD_TWICE {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.writeString(file, Answers.text(whole).replaceFirst("\\{", "{\n\"version\": 1,"));
        }
    },
    WITH_A_HUGE_NUMBER {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            String text = Answers.text(whole);
            int last = text.lastIndexOf("\": 20") < 0 ? text.lastIndexOf("\": 1") : text.lastIndexOf("\": 20");
            Files.writeString(file, text.substring(0, last + 3) + "1e999999999" + text.substring(last + 3).replaceFirst("[0-9]+", ""));
        }
    },
    A_LIST {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.writeString(file, "[" + Answers.text(whole) + "]");
        }
    },
    WITH_A_LIST_FOR_A_TEXT {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.writeString(file, Answers.text(whole).replaceFirst("\"title\": \"[^\"]*\"", "\"title\": [\"many\"]"));
        }
    },
    WITH_DATES_IN_A_CIRCLE {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Files.writeString(file, Answers.text(whole).replace("\"election-60d\"", "\"journalists.end\"").replace("\"election+1m\"", "\"observers.end\""));
        }
    },
    WITH_AN_EXTERNAL_ENTITY {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            Path secret = Files.writeString(file.resolveSibling("secret.txt"), "secret");
            zip(file, "<!DOCTYPE d [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><d>&e;</d>");
        }
    },
    WITH_ENTITIES_IN_ENTITIES {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            StringBuilder laughs = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
            for (int i = 1; i < 40; i++) laughs.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
            zip(file, laughs + "]><d>&a39;</d>");
        }
    },
    A_ZIP_BOMB {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            zip(file, "<d>", Answers.bytes(" ".repeat(1 << 20)), 300, "</d>");
        }
    },
    OF_MANY_BOMBS {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (int i = 0; i < 20; i++) {
                    zip.putNextEntry(new ZipEntry("xl/worksheets/sheet%d.xml".formatted(i)));
                    zip.write(Answers.bytes("<d>" + "<c/>".repeat(500_000) + "</d>"));
                }
            }
        }
    },
    OF_TEN_MILLION_ROWS {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            zip(file, "<d>", Answers.bytes("<row/>".repeat(100_000)), 100, "</d>");
        }
    },
    OF_WIDE_ROWS {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            zip(file, "<d>", Answers.bytes("<row><c r='IV1'/></row><tbl><tr><tc><gridSpan val='64'/></tc></tr></tbl>".repeat(1000)), 300, "</d>");
        }
    },
    DEEP_IN_XML {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            zip(file, "<tbl>".repeat(100_000));
        }
    },
    LEADING_OUT_OF_ITS_FOLDER {
        @Override
        void make(Path file, byte[] whole) throws IOException {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (String name : new String[] {"../word/document.xml", "/word/document.xml", "../../xl/worksheets/sheet1.xml", "xl/worksheets/../../../sheet1.xml"}) {
                    zip.putNextEntry(new ZipEntry(name));
                    zip.write(Answers.bytes("<d/>"));
                }
            }
        }
    };

    /// @param whole as the file should be
    abstract void make(Path file, byte[] whole) throws Exception;

    private static void fill(Path file, String head, byte[] piece, int times, String tail) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            fill(out, head, piece, times, tail);
        }
    }

    private static void fill(OutputStream out, String head, byte[] piece, int times, String tail) throws IOException {
        out.write(Answers.bytes(head));
        for (int i = 0; i < times; i++) out.write(piece);
        out.write(Answers.bytes(tail));
    }

    private static void zip(Path file, String head, byte[] piece, int times, String tail) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(file.toString().endsWith(".docx") ? "word/document.xml" : "xl/worksheets/sheet1.xml"));
            fill(zip, head, piece, times, tail);
        }
    }

    private static void zip(Path file, String content) throws IOException {
        zip(file, content, new byte[0], 0, "");
    }
}
