package org.demarche.ui.control;

import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.demarche.model.Money;
import org.jspecify.annotations.Nullable;

/// An amount with its currency. Empty is not known, and never zero.
public final class MoneyField extends Entry<@Nullable Money> {
    private static final List<String> USUAL = List.of("USD", "EUR", "GBP", "CHF", "KZT");

    private final ParsedField<@Nullable Money> text;
    private final MenuButton menu = new MenuButton();
    private Currency currency = Currency.getInstance("USD");
    private @Nullable Money shown;

    public MoneyField() {
        text = new ParsedField<>(typed -> Parsing.money(typed, currency), money -> money == null ? "" : Words.amount(money));
        text.setPrompt(Words.NOT_KNOWN);
        text.getStyleClass().add("number");
        text.onSend(this::sendText);
        menu.getStyleClass().addAll("flat", "tight", "no-arrow", "small");
        menu.setAccessibleText("Currency");
        menu.setOnShowing(opening -> fillMenu());
        menu.setFocusTraversable(false);
        text.right().getChildren().add(menu);
        getChildren().add(text);
        showCurrency(currency);
    }

    /// What stands in it while it is empty, where that is not an amount that is not known.
    public void setPrompt(String prompt) {
        text.setPrompt(prompt);
    }

    /// Which currency an amount has that is typed without one.
    public void setUsualCurrency(Currency usual) {
        if (shown == null) showCurrency(usual);
    }

    @Override
    public void show(@Nullable Money money) {
        shown = money;
        if (money != null) showCurrency(money.currency());
        text.show(money);
    }

    @Override
    public void commit() {
        text.commit();
    }

    @Override
    void forget() {
        super.forget();
        text.forget();
    }

    @Override
    public void setName(String name) {
        text.setName(name);
    }

    /// Types an amount as the user would.
    public void enter(String typed) {
        text.enter(typed);
    }

    /// The sentence beside the amount; null: it is not in error.
    public @Nullable String refusal() {
        return text.error();
    }

    private void sendText(@Nullable Money money) {
        shown = money;
        if (money != null) showCurrency(money.currency());
        send(money);
    }

    private void showCurrency(Currency currency) {
        this.currency = currency;
        menu.setText(currency.getCurrencyCode());
    }

    private void fillMenu() {
        Set<String> codes = new LinkedHashSet<>(List.of(currency.getCurrencyCode()));
        codes.addAll(USUAL);
        menu.getItems().setAll(codes.stream().map(this::choice).toList());
    }

    private MenuItem choice(String code) {
        Currency chosen = Currency.getInstance(code);
        MenuItem item = new MenuItem(code + "  " + chosen.getDisplayName());
        item.setOnAction(click -> {
            showCurrency(chosen);
            if (shown != null) sendText(new Money(shown.amount(), chosen));
        });
        return item;
    }
}
