package org.demarche.model;

/// How a total is spread over its range: evenly by day, or evenly by the months it touches.
public enum SpreadBy {
    DAY,
    MONTH
}
