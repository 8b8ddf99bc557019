package org.demarche.model;

public enum Influence {
    LOW,
    SOME,
    HIGH,
    DECISIVE
}
