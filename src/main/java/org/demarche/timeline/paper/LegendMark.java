package org.demarche.timeline.paper;

import java.util.List;
import java.util.Set;
import org.demarche.timeline.Area;
import org.demarche.timeline.Role;
import org.demarche.timeline.Sketch;

/// What a legend can explain, in its order, and how it is drawn there: with the same roles as in the chart.
enum LegendMark {
    BEFORE("Before the election", Role.PRE_FILL) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.box(bar(a), CORNER, Role.PRE_FILL, null);
        }
    },
    AFTER("After the election", Role.POST_FILL) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.box(bar(a), CORNER, Role.POST_FILL, null);
            sketch.hatch(bar(a).grown(-0.6), 3.6, Role.POST_HATCH, null);
            sketch.box(bar(a).grown(-0.3), CORNER, Role.POST_EDGE, null);
        }
    },
    DONE("Part that is done", Role.PRE_DONE, Role.POST_DONE) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.box(bar(a), CORNER, Role.PRE_FILL, null);
            sketch.box(a.x() + 1.2, bar(a).bottom() - 2.4, a.middleX(), bar(a).bottom() - 1.2, Role.PRE_DONE);
        }
    },
    SUMMARY("Parts folded away", Role.SUMMARY) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.box(a.x(), a.middleY() - 1, a.right(), a.middleY() + 1, Role.SUMMARY);
        }
    },
    MILESTONE("Milestone", Role.PRE_MARK, Role.POST_MARK) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.diamond(a.middleX() - 5, a.middleY(), HALF, Role.PRE_MARK, null);
            sketch.diamond(a.middleX() + 5, a.middleY(), HALF, Role.POST_MARK, null);
        }
    },
    UNKNOWN_DAY("Day not known", Role.PRE_SPAN, Role.POST_SPAN, Role.NEUTRAL_SPAN) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.box(bar(a).grown(-0.4), 0, Role.NEUTRAL_SPAN, null);
        }
    },
    UNKNOWN_END("Start or end not known", Role.PRE_OPEN_END, Role.POST_OPEN_END, Role.NEUTRAL_OPEN_END) {
        @Override
        void draw(Area a, Sketch sketch) {
            Area bar = bar(a);
            for (double y : new double[] {bar.y() + 0.3, bar.bottom() - 0.3}) sketch.line(bar.x(), y, bar.right() - 1, y, Role.NEUTRAL_OPEN_END);
            tear(bar, Role.NEUTRAL_TEAR, sketch);
        }
    },
    REGIONAL("Regional project", Role.REGIONAL) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.box(bar(a).grown(-0.3), 0, Role.REGIONAL, null);
        }
    },
    BROKEN("Ends before it starts", Role.BROKEN) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.box(bar(a).grown(-0.4), 0, Role.BROKEN, null);
        }
    },
    CONDITION("Condition", Role.CONDITION_OPEN, Role.CONDITION_MET, Role.CONDITION_NOT_MET) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.box(bar(a).grown(-0.3), 2, Role.CONDITION_OPEN, null);
        }
    },
    ARROW("Waits for another", Role.ARROW) {
        @Override
        void draw(Area a, Sketch sketch) {
            double tip = a.right() - 1;
            sketch.line(a.x() + 1, a.middleY(), tip - 4, a.middleY(), Role.ARROW);
            sketch.path(Role.ARROW_HEAD, null, true, tip, a.middleY(), tip - 4.2, a.middleY() - 2.1, tip - 4.2, a.middleY() + 2.1);
        }
    },
    CRITICAL("Critical chain", Role.CRITICAL, Role.CRITICAL_ARROW) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.box(a.x() + 1.5, a.middleY() - 0.6, a.right() - 1.5, a.bottom(), Role.PRE_FILL);
            sketch.path(Role.CRITICAL, null, false, a.x(), a.middleY(), a.x(), a.y() + 0.8, a.right(), a.y() + 0.8, a.right(), a.middleY());
        }
    },
    BASELINE("Where it stood in the baseline", Role.BASELINE, Role.BASELINE_MARK) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.box(a.x() + 4, a.y(), a.right(), a.middleY(), Role.PRE_FILL);
            sketch.box(a.x(), a.bottom() - 1.8, a.right() - 4, a.bottom(), Role.BASELINE);
        }
    },
    EVENT("Event", Role.EVENT) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.diamond(a.middleX(), a.middleY(), HALF, Role.EVENT, null);
        }
    },
    DEADLINE_LEGAL("Legal deadline", Role.DEADLINE_LEGAL) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.pentagon(a.middleX(), a.middleY(), HALF, Role.DEADLINE_LEGAL, null);
        }
    },
    DEADLINE("Administrative deadline", Role.DEADLINE) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.pentagon(a.middleX(), a.middleY(), HALF, Role.DEADLINE, null);
        }
    },
    LEVER("Lever, ends in a break", Role.LEVER_TEAR) {
        @Override
        void draw(Area a, Sketch sketch) {
            Area bar = bar(a);
            sketch.box(bar.x(), bar.y(), bar.middleX(), bar.bottom(), Role.LEVER);
            for (double y : new double[] {bar.y() + 0.3, bar.bottom() - 0.3}) {
                sketch.line(bar.x(), y, bar.middleX(), y, Role.LEVER_EDGE);
                sketch.line(bar.middleX(), y, bar.right() - 1, y, Role.LEVER_DASH);
            }
            tear(bar, Role.LEVER_TEAR, sketch);
        }
    },
    SENSITIVE("Sensitive time", Role.SENSITIVE) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.box(bar(a), 0, Role.SENSITIVE, null);
            for (double x : new double[] {bar(a).x(), bar(a).right()}) sketch.line(x, a.y(), x, a.bottom(), Role.SENSITIVE_EDGE);
        }
    },
    ELECTION("Election day", Role.HINGE) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.line(a.middleX(), a.y() - 1, a.middleX(), a.bottom() + 1, Role.HINGE);
            sketch.diamond(a.middleX(), a.middleY(), 3, Role.HINGE_HANDLE, null);
        }
    },
    STATUS_DATE("Status date", Role.TODAY) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.line(a.middleX(), a.y() - 1, a.middleX(), a.bottom() + 1, Role.TODAY);
        }
    },
    FISCAL_YEAR("Fiscal year begins", Role.FISCAL_YEAR) {
        @Override
        void draw(Area a, Sketch sketch) {
            sketch.line(a.middleX(), a.y() - 1, a.middleX(), a.bottom() + 1, Role.FISCAL_YEAR);
        }
    };

    private static final double CORNER = 1.8;
    private static final double HALF = 4;

    private final String words;
    private final Set<Role> roles;

    LegendMark(String words, Role... roles) {
        this.words = words;
        this.roles = Set.of(roles);
    }

    String words() {
        return words;
    }

    /// Whether one of the shapes that it explains is among these.
    boolean isIn(Set<Role> used) {
        return roles.stream().anyMatch(used::contains);
    }

    /// @param a where the mark stands, wider than tall
    abstract void draw(Area a, Sketch sketch);

    private static Area bar(Area a) {
        return Area.between(a.x(), a.y() + 0.5, a.right(), a.bottom() - 0.5);
    }

    private static void tear(Area bar, Role role, Sketch sketch) {
        List<Double> across = List.of(bar.right() - 3, bar.right(), bar.right() - 3, bar.right());
        double third = bar.height() / 3;
        sketch.path(role, null, false, across.get(0), bar.y(), across.get(1), bar.y() + third, across.get(2), bar.y() + 2 * third, across.get(3), bar.bottom());
    }
}
