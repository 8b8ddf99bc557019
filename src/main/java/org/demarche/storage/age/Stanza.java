package org.demarche.storage.age;

import com.exceptionfactory.jagged.RecipientStanza;
import java.util.List;

/// One way into a closed file: for a passphrase, or for one key.
record Stanza(String type, List<String> arguments, byte[] body) implements RecipientStanza {
    static final String PASSPHRASE = "scrypt";

    boolean isPassphrase() {
        return type.equals(PASSPHRASE);
    }

    /// Whether it is there only so that programs learn to pass by what they don't know.
    boolean isNothing() {
        return type.endsWith("-grease");
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public List<String> getArguments() {
        return arguments;
    }

    @Override
    public byte[] getBody() {
        return body;
    }
}
