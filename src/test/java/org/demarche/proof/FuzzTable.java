package org.demarche.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The table in a feedback sheet, without the archive around it; of a workbook its sheet and, behind a zero, its texts.
record FuzzTable(FuzzSheet sheet) implements FuzzReader {
    FuzzTable(String name) {
        this(new FuzzSheet(name));
    }

    @Override
    public List<byte[]> seeds() {
        String word = "<w:document xmlns:w='w'><w:body><w:tbl><w:tr>%s</w:tr><w:tr>%s</w:tr></w:tbl></w:body></w:document>";
        String heads = cells("<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>", "Item", "As it stands", "Verdict", "Reply");
        String row = cells("<w:tc><w:tcPr><w:gridSpan w:val='1'/></w:tcPr><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>", "observers", "observers", "change", "New text: two");
        String excel = "<worksheet><sheetData><row>%s</row><row>%s</row></sheetData></worksheet>";
        String texts = "<sst><si><t>Item</t></si><si><r><t>Ver</t></r><r><t>dict</t></r></si><si><t>Reply</t></si></sst>";
        String shared = cells("<c t='s'><v>%s</v></c>", "0", "1", "2");
        String inline = cells("<c t='inlineStr'><is><t>%s</t></is></c>", "journalists", "accept", "Fine");
        return Stream.of(sheet.isWord() ? word.formatted(heads, row) : excel.formatted(shared, inline) + "\0" + texts).map(Answers::bytes).toList();
    }

    private static String cells(String cell, String... words) {
        StringBuilder cells = new StringBuilder();
        for (String one : words) cells.append(cell.formatted(one));
        return cells.toString();
    }

    @Override
    public boolean isRead(byte[] bytes, Path folder) throws Exception {
        return sheet.isRead(archive(sheet.isWord(), bytes), folder);
    }

    static byte[] archive(boolean isWord, byte[] bytes) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        int zero = 0;
        while (zero < bytes.length && bytes[zero] != 0) zero++;
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            if (isWord) put(zip, "word/document.xml", bytes, 0, bytes.length);
            else {
                put(zip, "xl/worksheets/sheet1.xml", bytes, 0, zero);
                if (zero < bytes.length) put(zip, "xl/sharedStrings.xml", bytes, zero + 1, bytes.length);
            }
        }
        return archive.toByteArray();
    }

    private static void put(ZipOutputStream zip, String part, byte[] bytes, int from, int to) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, to - from);
        ZipEntry entry = new ZipEntry(part);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(to - from);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes, from, to - from);
        zip.closeEntry();
    }
}
