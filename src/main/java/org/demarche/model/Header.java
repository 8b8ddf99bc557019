package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Who writes to whom about what, and how the paper is to be handled.
///
/// @param title what the plan is called
/// @param subject the country or region it is about
/// @param office who prepared it
/// @param preparedOn the day, month or year it was prepared
/// @param messageNumber the number of the message it was sent as
/// @param to the addressee
/// @param offices the addressee's offices it is meant for
/// @param captions distribution captions
/// @param tags subject tags
/// @param references other papers, by letter
/// @param caseMark what the reader must know about the paper as a whole, such as "historical, published case"
@RecordBuilder
public record Header(
        String title,
        String subject,
        String office,
        DateExpression preparedOn,
        String messageNumber,
        String to,
        List<String> offices,
        List<String> captions,
        List<String> tags,
        List<Reference> references,
        Handling handling,
        String caseMark,
        String note,
        String sourceNote,
        Map<String, Object> extra)
        implements HeaderBuilder.With {
    public static final Header EMPTY = HeaderBuilder.builder().build();

    public Header {
        title = Copies.of(title);
        subject = Copies.of(subject);
        office = Copies.of(office);
        preparedOn = Copies.of(preparedOn);
        messageNumber = Copies.of(messageNumber);
        to = Copies.of(to);
        offices = Copies.of(offices);
        captions = Copies.of(captions);
        tags = Copies.of(tags);
        references = Copies.of(references);
        handling = Objects.requireNonNullElse(handling, Handling.EMPTY);
        caseMark = Copies.of(caseMark);
        note = Copies.of(note);
        sourceNote = Copies.of(sourceNote);
        extra = Copies.of(extra);
    }
}
