package org.demarche.ui.header;

import org.demarche.model.Handling;
import org.demarche.model.Header;
import org.demarche.model.Narrative;
import org.demarche.model.Plan;
import org.demarche.model.Reference;
import org.demarche.model.ReferenceBuilder;
import org.demarche.ui.Workbench;
import org.demarche.ui.control.Choice;
import org.demarche.ui.control.Fields;
import org.demarche.ui.control.Form;

/// The fields of the header, its handling, and the text before and after the headings.
final class HeaderForms {
    private HeaderForms() {}

    static Form<Header> paper(Workbench bench) {
        return Form.of(bench, Plan::header, Plan::withHeader)
                .section("The plan")
                .text("Title", Header::title, Header::withTitle)
                .text("Subject", Header::subject, Header::withSubject)
                .text("Office", Header::office, Header::withOffice)
                .date("Prepared on", Header::preparedOn, Header::withPreparedOn)
                .area("Case mark", Header::caseMark, Header::withCaseMark)
                .section("The message")
                .text("Message no.", Header::messageNumber, Header::withMessageNumber)
                .text("To", Header::to, Header::withTo)
                .lines("Offices", Header::offices, Header::withOffices);
    }

    static Form<Header> distribution(Workbench bench) {
        return Form.of(bench, Plan::header, Plan::withHeader)
                .section("Captions and tags")
                .lines("Captions", Header::captions, Header::withCaptions)
                .lines("Tags", Header::tags, Header::withTags)
                .section("References")
                .list("reference", Header::references, Header::withReferences, HeaderForms::nextReference, HeaderForms::summary, HeaderForms::reference)
                .section("Note and source")
                .area("Note", Header::note, Header::withNote)
                .area("Source", Header::sourceNote, Header::withSourceNote);
    }

    /// A reference with the next letter.
    private static Reference nextReference(Plan plan) {
        int count = plan.header().references().size();
        return ReferenceBuilder.builder().letter(count < 26 ? Character.toString('A' + count) : "").build();
    }

    private static String summary(Reference reference) {
        String document = reference.document().isBlank() ? "Not written yet" : reference.document();
        return reference.letter().isBlank() ? document : reference.letter() + "  " + document;
    }

    private static void reference(Form<Reference> form) {
        form.text("Letter", Reference::letter, Reference::withLetter)
                .area("Document", Reference::document, Reference::withDocument)
                .area("About", Reference::about, Reference::withAbout)
                .mark(Reference::mark, Reference::withMark);
    }

    static Form<Handling> handling(Workbench bench) {
        return Form.of(bench, plan -> plan.header().handling(), (plan, handling) -> plan.withHeader(plan.header().withHandling(handling)))
                .section("This plan")
                .choice("Mark", assessment -> Choice.ofMarks(assessment.plan().handlingScheme(), "not set"), Handling::mark, Handling::withMark)
                .field("Declassify on", Fields.day("not set"), Handling::declassifyOn, Handling::withDeclassifyOn)
                .text("Authority", Handling::authority, Handling::withAuthority)
                .lines("Reasons", Handling::reasons, Handling::withReasons);
    }

    static Form<Narrative> summary(Workbench bench) {
        return Form.of(bench, Plan::narrative, Plan::withNarrative)
                .section("Summary")
                .paragraphs("", Narrative::summary, Narrative::withSummary)
                .section("Closing")
                .paragraphs("", Narrative::closing, Narrative::withClosing);
    }
}
