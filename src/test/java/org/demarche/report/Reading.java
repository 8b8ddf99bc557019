package org.demarche.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The words of a written file, in the order in which they are read.
final class Reading {
    private static final Pattern RULE = Pattern.compile("-+(  -+)+");

    private Reading() {}

    static String of(byte[] file, ReportFormat format) throws Exception {
        return switch (format) {
            case PDF -> pdf(file);
            case WORD -> word(file);
            case HTML -> html(file);
            case TEXT -> text(new String(file, StandardCharsets.UTF_8));
            case MARKDOWN -> markdown(new String(file, StandardCharsets.UTF_8));
        };
    }

    static Document xml(byte[] file) throws Exception {
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newDefaultNSInstance();
        for (String limit : List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.elementAttributeLimit")) parsers.setAttribute(limit, "0");
        return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }

    static Map<String, byte[]> parts(byte[] docx) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) parts.put(entry.getName(), zip.readAllBytes());
        }
        return parts;
    }

    private static String word(byte[] file) throws Exception {
        StringBuilder words = new StringBuilder();
        wordNode(xml(parts(file).get("word/document.xml")).getDocumentElement(), words);
        return words.toString();
    }

    private static void wordNode(org.w3c.dom.Node node, StringBuilder words) {
        for (org.w3c.dom.Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            String name = child.getNodeName();
            if (name.equals("w:t")) words.append(child.getTextContent());
            else if (name.equals("wp:docPr")) words.append(' ').append(((Element) child).getAttribute("descr")).append(' ');
            else if (name.equals("w:tab")) words.append(' ');
            else wordNode(child, words);
            if (name.equals("w:p")) words.append('\n');
        }
    }

    private static String html(byte[] file) throws Exception {
        StringBuilder words = new StringBuilder();
        htmlNode(xml(file).getElementsByTagName("body").item(0), words);
        return words.toString();
    }

    /// Of a drawing only what describes it, not its lettering.
    private static void htmlNode(org.w3c.dom.Node node, StringBuilder words) {
        for (org.w3c.dom.Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == org.w3c.dom.Node.TEXT_NODE) words.append(child.getTextContent());
            else if (child.getLocalName().equals("svg")) words.append(((Element) child).getElementsByTagNameNS("*", "desc").item(0).getTextContent());
            else htmlNode(child, words);
        }
    }

    static Node parsed(String markdown) {
        return Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
    }

    private static String markdown(String file) {
        StringBuilder words = new StringBuilder();
        parsed(file).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    /// Tables that stand in columns are read row by row, cell by cell: where a row ends is not said, so that each block of lines is read both ways.
    private static String text(String file) {
        List<String> lines = file.lines().toList();
        StringBuilder words = new StringBuilder();
        List<int[]> columns = List.of();
        for (int i = 0; i < lines.size(); i++) {
            if (RULE.matcher(lines.get(i)).matches()) columns = columns(lines.get(i));
            int end = i;
            while (end < lines.size() && !lines.get(end).isBlank() && !RULE.matcher(lines.get(end)).matches()) end++;
            boolean headsFollow = end < lines.size() && RULE.matcher(lines.get(end)).matches();
            List<String> block = lines.subList(i, Math.max(i + 1, end));
            List<int[]> cut = headsFollow ? columns(lines.get(end)) : columns;
            for (String line : block) words.append(line).append('\n');
            if (!cut.isEmpty() && block.size() > 1) for (int[] column : cut) for (String line : block) words.append(part(line, column)).append(' ');
            i = Math.max(i, end - 1);
        }
        return words.toString();
    }

    private static List<int[]> columns(String rule) {
        List<int[]> columns = new ArrayList<>();
        Matcher dashes = Pattern.compile("-+").matcher(rule);
        while (dashes.find()) columns.add(new int[] {dashes.start(), dashes.end()});
        return columns;
    }

    private static String part(String line, int[] column) {
        return line.substring(Math.min(column[0], line.length()), Math.min(column[1], line.length()));
    }

    /// In the order of the tags, as it is read aloud.
    private static String pdf(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
            for (PDPage page : document.getPages()) {
                PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
                extractor.setSuppressDuplicateOverlappingText(false);
                extractor.processPage(page);
                Map<Integer, String> words = new HashMap<>();
                for (PDMarkedContent content : extractor.getMarkedContents()) words.merge(content.getMCID(), words(content), String::concat);
                marked.put(page.getCOSObject(), words);
            }
            StringBuilder words = new StringBuilder();
            pdfNode(document.getDocumentCatalog().getStructureTreeRoot(), marked, words);
            return words.toString();
        }
    }

    private static String words(PDMarkedContent content) {
        StringBuilder words = new StringBuilder();
        for (Object one : content.getContents()) {
            if (one instanceof TextPosition letter) words.append(letter.getUnicode());
            else if (one instanceof PDMarkedContent inner) words.append(words(inner));
        }
        return words.toString();
    }

    private static void pdfNode(PDStructureNode node, Map<COSDictionary, Map<Integer, String>> marked, StringBuilder words) {
        PDPage page = node instanceof PDStructureElement element ? element.getPage() : null;
        if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) words.append(' ').append(element.getAlternateDescription()).append(' ');
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) pdfNode(inner, marked, words);
            else if (kid instanceof Integer number && page != null) append(marked, page, number, words);
            else if (kid instanceof PDMarkedContentReference reference) append(marked, reference.getPage() == null ? page : reference.getPage(), reference.getMCID(), words);
        }
    }

    private static void append(Map<COSDictionary, Map<Integer, String>> marked, PDPage page, int number, StringBuilder words) {
        words.append(marked.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "")).append(' ');
    }
}
