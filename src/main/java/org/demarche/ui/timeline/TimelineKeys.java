package org.demarche.ui.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.demarche.model.Edge;

/// What the keys do while outline or chart have the focus.
final class TimelineKeys {
    private static final int WEEK = 7;
    private static final int STEP_OF_DONE = 10;

    private final TimelineController controller;
    private final TimelineView view;

    TimelineKeys(TimelineController controller, TimelineView view) {
        this.controller = controller;
        this.view = view;
    }

    void onKey(KeyEvent key) {
        boolean isDone;
        if (key.isAltDown() && !key.isShortcutDown()) isDone = alt(key);
        else if (key.isShortcutDown() && !key.isAltDown()) isDone = shortcut(key);
        else isDone = !key.isAltDown() && plain(key);
        if (isDone) key.consume();
    }

    private static int days(KeyEvent key) {
        return (key.getCode() == KeyCode.LEFT ? -1 : 1) * (key.isShiftDown() ? WEEK : 1);
    }

    private boolean alt(KeyEvent key) {
        Editing editing = controller.editing();
        switch (key.getCode()) {
            case LEFT, RIGHT -> editing.move(days(key));
            case PAGE_UP -> editing.addDone(STEP_OF_DONE);
            case PAGE_DOWN -> editing.addDone(-STEP_OF_DONE);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent key) {
        switch (key.getCode()) {
            case LEFT, RIGHT -> controller.editing().moveEnd(key.isShiftDown() ? Edge.START : Edge.END, key.getCode() == KeyCode.LEFT ? -1 : 1);
            case UP -> controller.selecting().by(-1, key.isShiftDown(), true);
            case DOWN -> controller.selecting().by(1, key.isShiftDown(), true);
            case SPACE -> controller.selecting().toggleLeading();
            case A -> controller.selecting().all();
            case L -> link(key.isShiftDown());
            case C -> copy(key.isShiftDown());
            default -> {
                return false;
            }
        }
        controller.looking().revealRow();
        return true;
    }

    private void link(boolean isUndone) {
        if (isUndone) controller.editing().unlink();
        else controller.editing().link();
    }

    private void copy(boolean isPicture) {
        if (isPicture) controller.copying().copyPicture();
        else controller.copying().copyRows();
    }

    private boolean plain(KeyEvent key) {
        Looking looking = controller.looking();
        switch (key.getCode()) {
            case UP -> select(-1, key);
            case DOWN -> select(1, key);
            case PAGE_UP -> select(-view.pageRows(), key);
            case PAGE_DOWN -> select(view.pageRows(), key);
            case LEFT -> controller.fold(true);
            case RIGHT -> controller.fold(false);
            case HOME -> fit(key.isShiftDown());
            case T -> looking.goToToday();
            case E -> looking.goToElection();
            case PLUS, ADD, EQUALS -> looking.zoomIn();
            case MINUS, SUBTRACT -> looking.zoomOut();
            case DELETE -> controller.editing().unschedule();
            case ENTER -> controller.enter();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fit(boolean selection) {
        if (selection) controller.looking().fitSelection();
        else controller.looking().fit();
    }

    private void select(int rowsOn, KeyEvent key) {
        controller.selecting().by(rowsOn, key.isShiftDown(), false);
        controller.looking().reveal();
    }
}
