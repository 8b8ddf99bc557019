package org.demarche.report.content;

import java.util.List;
import org.demarche.model.PhaseName;
import org.jspecify.annotations.Nullable;

/// A part of a chapter that stands by itself on the page.
public sealed interface Block {
    /// Opens a part of a chapter, and stands in the contents.
    ///
    /// @param id what the contents point to
    record Heading(String id, String title) implements Block {}

    /// A numbered paragraph.
    ///
    /// @param sideHead a word or two that name it; empty: none
    /// @param mark the portion mark, without brackets; empty: none
    /// @param source where it comes from; empty: nobody says
    record Paragraph(String sideHead, int number, String mark, List<Line> lines, String source) implements Block {
        public Paragraph {
            lines = List.copyOf(lines);
        }
    }

    /// A line of a paragraph, or an item of a list in it.
    record Line(Text text, boolean isItem) {}

    /// A heading below [Heading], with no place in the contents.
    record SubHeading(String title) implements Block {}

    /// A table with its title and notes.
    ///
    /// @param columns a column each; what stands in them are the rows' cells, as many
    /// @param rows where there are none, one row that says so
    /// @param isFull whether it takes the page's whole width, or only the text's
    record Table(Caption caption, List<Column> columns, List<Row> rows, List<Text> notes, boolean isFull) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.isEmpty() ? List.of(Row.none(columns.size())) : List.copyOf(rows);
            notes = List.copyOf(notes);
            for (Row row : rows)
                if (row.role() != Row.Role.BAND && row.cells().size() != columns.size())
                    throw new IllegalArgumentException("\"%s\" has %d columns and a row of %d".formatted(caption.title(), columns.size(), row.cells().size()));
        }
    }

    /// A drawing with its title and notes.
    record Figure(Caption caption, Picture picture, List<Text> notes, boolean isFull) implements Block {
        public Figure {
            notes = List.copyOf(notes);
        }
    }

    /// A few figures that the reader should take home, side by side and never added up.
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /// @param value "1,300,000"
    /// @param name what it is, in bold: "identified"
    record KeyFigure(Text value, String name, Text about) {}

    /// All about one need, kept on a page.
    ///
    /// @param rail short words beside it: kind, status
    record NeedSheet(
            String id, String number, PhaseName phase, String mark, String title, List<String> rail, List<Paragraph> text, List<FactRow> facts)
            implements Block {
        public NeedSheet {
            rail = List.copyOf(rail);
            text = List.copyOf(text);
            facts = List.copyOf(facts);
        }
    }

    /// One fact over the whole width, or two side by side.
    record FactRow(Fact first, @Nullable Fact second) {}

    /// @param lines each with an amount that stands at the right, or none
    record Fact(String label, List<FactLine> lines) {
        public Fact {
            lines = List.copyOf(lines);
        }
    }

    record FactLine(Text words, Text amount) {}

    /// Two panels, side by side where they are short.
    record Panels(Panel first, Panel second) implements Block {}

    /// @param isBad whether it tells of failure
    record Panel(String title, boolean isBad, List<Block> blocks) {
        public Panel {
            blocks = List.copyOf(blocks);
        }
    }

    /// A short explanation between two rules.
    record Box(Text text) implements Block {}

    /// A line in small type.
    record Note(Text text) implements Block {}
}
