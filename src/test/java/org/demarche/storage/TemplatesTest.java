package org.demarche.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.report.content.Chapter;
import org.demarche.report.template.Limit;
import org.demarche.report.template.Opening;
import org.demarche.report.template.Part;
import org.demarche.report.template.Section;
import org.demarche.report.template.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplatesTest {
    @TempDir
    private Path folder;

    @Test
    void everyTemplateComesBackFromItsFile() throws Exception {
        Template mine = new Template(
                "quarterly",
                "Квартальный доклад",
                Opening.COVER,
                true,
                List.of(
                        Section.keyed("2.1", Part.EVENTS).withHeading("What is \"ahead\"").withLayout(Chapter.Layout.LANDSCAPE).withLimit(new Limit(400, 2)),
                        Section.of(Part.LOG).withLevel(2)),
                Limit.ofPages(6));
        Path file = folder.resolve("mine.json");
        Templates.write(file, mine);
        assertEquals(mine, Templates.read(file));
        for (Template template : Template.shipped()) {
            Templates.write(file, template);
            assertEquals(template, Templates.read(file));
        }
    }

    @Test
    void theFileReadsLikeTheTemplate() {
        Template mine = new Template("mine", "Mine", Opening.NONE, false, List.of(Section.keyed("A", Part.NEEDS).withLimit(Limit.ofWords(400))), Limit.NONE);
        assertEquals(
                """
                {
                  "format": "demarche-template",
                  "version": 1,
                  "id": "mine",
                  "title": "Mine",
                  "opening": "none",
                  "contents": false,
                  "sections": [
                    {
                      "part": "needs",
                      "key": "A",
                      "mostWords": 400
                    }
                  ]
                }
                """,
                Templates.text(mine));
    }

    /// Single quotation marks stand for double ones.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {                                                                            | Line 1: it ends in the middle
            []                                                                           | Line 1: it is not a template of Demarche
            {'format':'demarche-plan','version':1}                                       | Line 1: it is not a template of Demarche
            {'format':'demarche-template'}                                               | Line 1: it does not say which version
            {'format':'demarche-template','version':2}                                   | Line 1, version: it has version 2
            {'format':'demarche-template','version':1,'colour':'red'}                    | Line 1: there is no field "colour" here. Write one of: format, version, id
            {'format':'demarche-template','version':1}                                   | Line 1: it has no "sections"
            {HEAD,'sections':{}}                                                         | Line 1, sections: it is a group of fields {…} where a list
            {HEAD,'sections':[]}                                                         | Line 1: the template has no sections
            {HEAD,'sections':['needs']}                                                  | Line 1, sections[0]: it is a text where a group
            {HEAD,'sections':[{}]}                                                       | Line 1, sections[0]: it has no "part". Write one of: brief
            {HEAD,'sections':[{'part':'poems'}]}                                         | Line 1, sections[0].part: "poems" is none of the words allowed here
            {HEAD,'sections':[{'part':'needs'},{'part':'needs'}]}                        | Line 1: the part "needs" stands in two sections
            {HEAD,'sections':[{'part':'needs','headline':'x'}]}                          | Line 1, sections[0]: there is no field "headline" here
            {HEAD,'sections':[{'part':'needs','heading':5}]}                             | Line 1, sections[0].heading: it is a number where a text is expected
            {HEAD,'sections':[{'part':'needs','key':'paragraph A'}]}                     | Line 1, sections[0]: the key "paragraph A" is too long
            {HEAD,'sections':[{'part':'needs','level':3}]}                               | Line 1, sections[0]: the level 3 is neither 1 nor 2
            {HEAD,'sections':[{'part':'needs','layout':'upside-down'}]}                  | Line 1, sections[0].layout: "upside-down" is none
            {HEAD,'sections':[{'part':'needs','mostWords':0}]}                           | Line 1, sections[0]: a limit of 0 words
            {HEAD,'sections':[{'part':'needs','mostPages':1.5}]}                         | Line 1, sections[0].mostPages: 1.5 is not a whole number
            {HEAD,'contents':'yes','sections':[{'part':'needs'}]}                        | Line 1, contents: it is a text where true or false
            {HEAD,'opening':'none','contents':true,'sections':[{'part':'needs'}]}        | Line 1: contents need a title block
            {HEAD,'mostPages':-1,'sections':[{'part':'needs'}]}                          | Line 1, mostPages: -1 is not a whole number
            {'format':'demarche-template','version':1,'title':'M','sections':[{'part':'needs'}]} | Line 1: it has no "id"
            {'format':'demarche-template','version':1,'id':'M!','title':'M','sections':[{'part':'needs'}]} | Line 1: "M!" can't be a template's id
            """)
    void aBrokenFileIsRefusedWithThePlace(String text, String sentence) throws Exception {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, text.replace("HEAD", "'format':'demarche-template','version':1,'id':'m','title':'M'").replace('\'', '"'));
        PlanFileException refused = assertThrows(PlanFileException.class, () -> Templates.read(file));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.startsWith("mine.json can't be opened. " + sentence), message);
        assertTrue(message.endsWith(".") && !message.contains("\n"), message);
    }

    @Test
    void theLineIsTold() {
        String text = Templates.text(Template.STRATEGY).replace("\"impediments\"", "\"obstacles\"");
        PlanFileException refused = assertThrows(PlanFileException.class, () -> Templates.read(text, "mine.json"));
        int line = 1 + (int) text.substring(0, text.indexOf("\"obstacles\"")).chars().filter(c -> c == '\n').count();
        assertEquals(line, refused.line());
        assertEquals("sections[6].part", refused.path());
    }

    @Test
    void aFileThatIsNotThereIsToldSo() {
        PlanFileException refused = assertThrows(PlanFileException.class, () -> Templates.read(folder.resolve("none.json")));
        assertEquals(PlanFileException.Reason.NOT_READABLE, refused.reason());
    }
}
