package org.demarche.ui.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.demarche.model.DateExpression;
import org.demarche.model.Dates;
import org.demarche.model.Item;
import org.demarche.model.ItemList;
import org.demarche.model.Length;
import org.demarche.model.Money;
import org.demarche.model.Paragraph;
import org.demarche.model.Percent;
import org.demarche.model.Plan;
import org.demarche.model.Timed;
import org.demarche.model.check.Assessment;
import org.demarche.model.schedule.Placement;
import org.demarche.ui.Workbench;
import org.jspecify.annotations.Nullable;

/// The fields of one immutable record, each a line: how to read it, how to make the record with another value.
///
/// What the user enters becomes one named step of the document; typing in one field is one step. What the record refuses is said at the
/// field. Fields are added once; [#show] shows one record after another.
public final class Form<T> extends VBox {
    private final Workbench bench;
    private final Edits<T> edits;
    private final boolean nested;
    private final List<BiConsumer<Assessment, T>> lines = new ArrayList<>();
    private final List<Runnable> forgets = new ArrayList<>();
    private @Nullable Consumer<Form<T>> waiting;
    private VBox part;
    private @Nullable T shown;

    /// A form over an item of one of the plan's lists: the one that it shows.
    public static <T extends Item> Form<T> of(Workbench bench, ItemList<T> list) {
        List<Form<T>> self = new ArrayList<>(1);
        Form<T> form = new Form<>(bench, (label, burst, edit) -> {
            T item = self.getFirst().shown;
            if (item != null) bench.document().apply(label, burst, plan -> list.change(plan, item.id(), edit));
        }, false);
        self.add(form);
        return form;
    }

    /// A form over a record that the plan has once, such as its header.
    ///
    /// @param get null: it is not there any more, and edits of it do nothing
    public static <T> Form<T> of(Workbench bench, Function<Plan, @Nullable T> get, BiFunction<Plan, T, Plan> with) {
        Edits<Plan> plan = bench.document()::apply;
        return new Form<>(bench, plan.inside(get, with), false);
    }

    Form(Workbench bench, Edits<T> edits, boolean nested) {
        this.bench = bench;
        this.edits = edits;
        this.nested = nested;
        getStyleClass().add("form");
        managedProperty().bind(visibleProperty());
        part = newPart();
    }

    /// A form whose fields are made when it first has a record to show.
    static <T> Form<T> inside(Workbench bench, Edits<T> edits, Consumer<Form<T>> fields) {
        Form<T> form = new Form<>(bench, edits, true);
        form.waiting = fields;
        return form;
    }

    private VBox newPart() {
        VBox box = new VBox();
        box.getStyleClass().add(nested ? "form-nested-part" : "form-part");
        getChildren().add(box);
        return box;
    }

    /// Shows a record; null: nothing is selected, and the form is empty.
    public void show(Assessment assessment, @Nullable T record) {
        if (isAnother(record)) forget();
        shown = record;
        setVisible(record != null);
        if (record != null) makeFields();
        if (record != null) for (BiConsumer<Assessment, T> line : lines) line.accept(assessment, record);
    }

    private boolean isAnother(@Nullable T record) {
        return shown instanceof Item before && record instanceof Item now && !before.id().equals(now.id());
    }

    /// What was typed and refused for one record must not stand at another.
    void forget() {
        forgets.forEach(Runnable::run);
    }

    private void makeFields() {
        Consumer<Form<T>> fields = waiting;
        waiting = null;
        if (fields != null) fields.accept(this);
    }

    /// Begins a part of the form under a heading.
    public Form<T> section(String title) {
        if (!part.getChildren().isEmpty()) part = newPart();
        part.getChildren().add(Headings.label(title, "form-section"));
        return this;
    }

    public Form<T> text(String label, Function<T, String> get, BiFunction<T, String, T> with) {
        return line(label, notSet(TextEntry.line()), get, with);
    }

    /// Text of several lines.
    public Form<T> area(String label, Function<T, String> get, BiFunction<T, String, T> with) {
        return line(label, notSet(TextEntry.area()), get, with);
    }

    private static TextEntry notSet(TextEntry entry) {
        entry.setPrompt("not set");
        return entry;
    }

    /// Text of several lines below its label, as wide as the form.
    public Form<T> wideArea(String label, Function<T, String> get, BiFunction<T, String, T> with) {
        TextEntry entry = notSet(TextEntry.area());
        return wide(label, entry, (assessment, record) -> entry.show(get.apply(record)), with);
    }

    public Form<T> date(String label, Function<T, DateExpression> get, BiFunction<T, DateExpression, T> with) {
        return date(label, Words.NOT_KNOWN, get, with);
    }

    /// @param absent what it is where it is not given: "the need's start"
    public Form<T> date(String label, String absent, Function<T, DateExpression> get, BiFunction<T, DateExpression, T> with) {
        DateField field = new DateField();
        field.setPrompt(absent);
        return add(label, field, (assessment, record) -> {
            field.resolveIn(assessment);
            field.show(get.apply(record));
        }, with);
    }

    /// Start, duration and last day; of a timed item with what the schedule says of it.
    public Form<T> dates(String label, Function<T, Dates> get, BiFunction<T, Dates, T> with) {
        DatesEditor editor = new DatesEditor();
        connect(label, editor, with);
        lines.add((assessment, record) -> {
            editor.planBackward(record instanceof Timed);
            editor.show(get.apply(record), placed(assessment, record, get.apply(record)), assessment);
        });
        part.getChildren().add(editor);
        return this;
    }

    private Placement placed(Assessment assessment, T record, Dates dates) {
        return record instanceof Timed timed ? assessment.schedule().placement(timed.id()) : assessment.schedule().resolve(dates);
    }

    public Form<T> money(String label, Function<T, @Nullable Money> get, BiFunction<T, @Nullable Money, T> with) {
        MoneyField field = new MoneyField();
        return add(label, field, (assessment, record) -> {
            field.setUsualCurrency(assessment.plan().settings().currency());
            field.show(get.apply(record));
        }, with);
    }

    public Form<T> number(String label, Function<T, @Nullable BigDecimal> get, BiFunction<T, @Nullable BigDecimal, T> with) {
        return line(label, Fields.number(), get, with);
    }

    public Form<T> wholeNumber(String label, Function<T, @Nullable Integer> get, BiFunction<T, @Nullable Integer, T> with) {
        return line(label, Fields.wholeNumber(), get, with);
    }

    /// @param absent what it is where it is not given: "to the horizon"
    public Form<T> wholeNumber(String label, String absent, Function<T, @Nullable Integer> get, BiFunction<T, @Nullable Integer, T> with) {
        ParsedField<@Nullable Integer> field = Fields.wholeNumber();
        field.setPrompt(absent);
        return line(label, field, get, with);
    }

    /// Several numbers on a line, parted by commas.
    ///
    /// @param absent what stands there while there are none
    public Form<T> numbers(String label, String absent, Function<T, List<BigDecimal>> get, BiFunction<T, List<BigDecimal>, T> with) {
        return line(label, Fields.numbers(absent), get, with);
    }

    public Form<T> percent(String label, Function<T, @Nullable Percent> get, BiFunction<T, @Nullable Percent, T> with) {
        return line(label, Fields.percent(), get, with);
    }

    public Form<T> percentDone(String label, Function<T, @Nullable Integer> get, BiFunction<T, @Nullable Integer, T> with) {
        return line(label, Fields.percentDone(), get, with);
    }

    public Form<T> length(String label, Function<T, @Nullable Length> get, BiFunction<T, @Nullable Length, T> with) {
        return line(label, Fields.length(), get, with);
    }

    public Form<T> flag(String label, String words, Function<T, Boolean> get, BiFunction<T, Boolean, T> with) {
        return line(label, new FlagField(words), get, with);
    }

    /// One value of an enum; it always has one.
    public <E extends Enum<E>> Form<T> choice(String label, Class<E> type, Function<T, E> get, BiFunction<T, E, T> with) {
        return line(label, new ChoiceField<>(Choice.of(type)), get::apply, (record, value) -> value == null ? record : with.apply(record, value));
    }

    /// One value of an enum, or none.
    ///
    /// @param absent what no value is called: "not known", "none"
    public <E extends Enum<E>> Form<T> choice(
            String label, Class<E> type, String absent, Function<T, @Nullable E> get, BiFunction<T, @Nullable E, T> with) {
        return line(label, new ChoiceField<>(Choice.of(type, absent)), get, with);
    }

    /// One of several values that may differ from plan to plan.
    public <V> Form<T> choice(
            String label, Function<Assessment, List<Choice<V>>> choices, Function<T, @Nullable V> get, BiFunction<T, @Nullable V, T> with) {
        ChoiceField<V> field = new ChoiceField<>();
        return add(label, field, (assessment, record) -> {
            field.setChoices(choices.apply(assessment));
            field.show(get.apply(record));
        }, with);
    }

    /// The handling mark; without one of its own it has the plan's.
    public Form<T> mark(Function<T, @Nullable String> get, BiFunction<T, @Nullable String, T> with) {
        return choice("Mark", assessment -> Choice.ofMarks(assessment.plan().handlingScheme(), "As the plan"), get, with);
    }

    /// One other item by its id, or none.
    public Form<T> ref(
            String label, String absent, Function<Plan, ? extends List<? extends Item>> among, Function<T, @Nullable String> get, BiFunction<T, @Nullable String, T> with) {
        return choice(label, assessment -> Choice.ofItems(among.apply(assessment.plan()), absent), get, with);
    }

    /// Any number of other items by their ids.
    public Form<T> refs(String label, Function<Plan, ? extends List<? extends Item>> among, Function<T, List<String>> get, BiFunction<T, List<String>, T> with) {
        RefsEditor editor = new RefsEditor();
        return add(label, editor, (assessment, record) -> editor.show(get.apply(record), among.apply(assessment.plan())), with);
    }

    /// A list of short texts.
    public Form<T> lines(String label, Function<T, List<String>> get, BiFunction<T, List<String>, T> with) {
        return line(label, new LinesEditor(), get, with);
    }

    /// Free text with marks, below its label and as wide as the form.
    public Form<T> paragraphs(String label, Function<T, List<Paragraph>> get, BiFunction<T, List<Paragraph>, T> with) {
        ParagraphsEditor editor = new ParagraphsEditor();
        return wide(label, editor, (assessment, record) -> editor.show(get.apply(record), assessment.plan().handlingScheme()), with);
    }

    /// The fields of a record inside this one.
    ///
    /// @param get null: there is none of this kind, and its fields do not show
    public <U> Form<T> nested(String label, Function<T, @Nullable U> get, BiFunction<T, U, T> with, Consumer<Form<U>> fields) {
        Form<U> inside = inside(bench, edits.inside(get, with), fields);
        lines.add((assessment, record) -> inside.show(assessment, get.apply(record)));
        forgets.add(inside::forget);
        if (!label.isEmpty()) part.getChildren().add(Headings.label(label, "sub-title"));
        part.getChildren().add(inside);
        return this;
    }

    /// A list of records inside this one; each opens to its own fields. Add, delete, move up and down.
    ///
    /// @param word what one of them is called: "cost"
    /// @param blank what is added
    /// @param summary what a closed one says of itself
    public <U> Form<T> list(
            String word, Function<T, List<U>> get, BiFunction<T, List<U>, T> with, Function<Plan, U> blank, Function<U, String> summary, Consumer<Form<U>> fields) {
        return list(word, get, with, blank, Digest.of(summary), fields);
    }

    /// As the other, with more to say of each record than its name.
    public <U> Form<T> list(
            String word, Function<T, List<U>> get, BiFunction<T, List<U>, T> with, Function<Plan, U> blank, Digest<U> digest, Consumer<Form<U>> fields) {
        return add(new RecordList<>(bench, edits, word, get, with, blank, digest, Integer.MAX_VALUE, fields), get);
    }

    /// A record that may be missing: it can be added, opened to its fields, and deleted.
    ///
    /// @param word what it is called: "condition"
    public <U> Form<T> optional(
            String word, Function<T, @Nullable U> get, BiFunction<T, @Nullable U, T> with, Function<Plan, U> blank, Digest<U> digest, Consumer<Form<U>> fields) {
        Function<T, List<U>> list = record -> {
            U one = get.apply(record);
            return one == null ? List.of() : List.of(one);
        };
        return add(new RecordList<>(bench, edits, word, list, (record, ones) -> with.apply(record, ones.isEmpty() ? null : ones.getFirst()), blank, digest, 1, fields), list);
    }

    private <U> Form<T> add(RecordList<T, U> list, Function<T, List<U>> get) {
        lines.add((assessment, record) -> list.show(assessment, get.apply(record)));
        forgets.add(list::forget);
        part.getChildren().add(list);
        return this;
    }

    /// Any field with its label.
    public <V extends @Nullable Object> Form<T> field(String label, Entry<V> entry, Function<T, V> get, BiFunction<T, V, T> with) {
        return line(label, entry, get, with);
    }

    /// A field that stands elsewhere, such as the title in the head of the details pane.
    public <V extends @Nullable Object> Form<T> elsewhere(String label, Entry<V> entry, Function<T, V> get, BiFunction<T, V, T> with) {
        connect(label, entry, with);
        lines.add((assessment, record) -> entry.show(get.apply(record)));
        return this;
    }

    /// Anything else, with what shows a record in it.
    public Form<T> node(Node node, BiConsumer<Assessment, T> show) {
        lines.add(show);
        part.getChildren().add(node);
        return this;
    }

    private <V extends @Nullable Object> Form<T> line(String label, Entry<V> entry, Function<T, V> get, BiFunction<T, V, T> with) {
        return add(label, entry, (assessment, record) -> entry.show(get.apply(record)), with);
    }

    private <V extends @Nullable Object> Form<T> add(String label, Entry<V> entry, BiConsumer<Assessment, T> show, BiFunction<T, V, T> with) {
        connect(label, entry, with);
        lines.add(show);
        Label name = Headings.label(label, "form-label");
        name.setLabelFor(entry);
        HBox.setHgrow(entry, Priority.ALWAYS);
        HBox row = new HBox(name, entry);
        row.getStyleClass().add("form-row");
        part.getChildren().add(row);
        return this;
    }

    private <V extends @Nullable Object> Form<T> wide(String label, Entry<V> entry, BiConsumer<Assessment, T> show, BiFunction<T, V, T> with) {
        connect(label.isEmpty() ? "Text" : label, entry, with);
        lines.add(show);
        if (!label.isEmpty()) part.getChildren().add(Headings.label(label, "form-label-above", "muted"));
        part.getChildren().add(entry);
        return this;
    }

    private <V extends @Nullable Object> void connect(String label, Entry<V> entry, BiFunction<T, V, T> with) {
        entry.setName(label);
        forgets.add(entry::forget);
        entry.onSend(value -> edits.make("change " + label.toLowerCase(Locale.ROOT), entry, record -> with.apply(record, value)));
        entry.focusWithinProperty().addListener((focus, before, now) -> {
            if (!now) bench.document().endBurst(entry);
        });
    }
}
