package org.demarche.model;

public enum CodeScheme {
    DAC,
    US
}
