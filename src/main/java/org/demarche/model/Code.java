package org.demarche.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;

/// A standard code: a DAC five-digit purpose code, or a US foreign assistance category (DR.1 to DR.6).
@RecordBuilder
public record Code(CodeScheme scheme, String code, Map<String, Object> extra) implements CodeBuilder.With {
    public Code {
        code = Copies.of(code);
        extra = Copies.of(extra);
    }
}
