package org.demarche.timeline;

/// The colours that inks are mixed from, named as in the window's style sheet. On paper the rules are darker, so that they survive a printer, and a
/// legal deadline is filled, so that grey print tells it from others.
record Tokens(
        String surface,
        String hover,
        String line,
        String line2,
        String text,
        String text2,
        String text3,
        String accent,
        String accentSoft,
        String onAccent,
        String pre,
        String preText,
        String preSoft,
        String onPre,
        String post,
        String postText,
        String postSoft,
        String postFill,
        String postHatch,
        String onPost,
        String danger,
        String dangerSoft,
        String dangerLine,
        String warn,
        String warnSoft,
        String warnLine,
        String ok,
        String okSoft,
        String okLine,
        String sensitive,
        String today,
        String ghost,
        String sought,
        String requested,
        String identified,
        String committed,
        String obligated,
        String spent,
        String fundingEdge) {
    static final Tokens LIGHT = new Tokens(
            "#ffffff", "#f1f3f6", "#e5e8ed", "#cdd3dc", "#161b26", "#454f60", "#626d7f", "#2858cc",
            "#ebf1fe", "#ffffff", "#6b3c7b", "#5e3169", "#f6eff8", "#ffffff", "#157468", "#0e5f55",
            "#eaf6f3", "#d5eee9", "#86c9bd", "#0b463e", "#b3261e", "#fdedeb", "#f2c4bf", "#865300",
            "#fff4e0", "#f0d9ac", "#1a6b3c", "#e7f5ec", "#b7dfc5", "#fbf3e2", "#161b26", "#9aa4b3",
            "#e3ebfc", "#bed0f6", "#86a5ec", "#4c77dd", "#2a52b0", "#1a3573", "#6c8fe3");
    static final Tokens DARK = new Tokens(
            "#191d24", "#232832", "#2a303a", "#3d4552", "#e8ebf1", "#b7bfcc", "#929cac", "#8fb0ff",
            "#1f2b47", "#0e1526", "#a873ba", "#d3a9e0", "#2a2030", "#12091a", "#7fd6c8", "#86d8ca",
            "#162825", "#1f453f", "#357268", "#e3fbf6", "#ff9a92", "#3a1d1c", "#6e3531", "#f0c26b",
            "#332812", "#5f4b1f", "#7fd6a0", "#16301f", "#2c5a3c", "#2a2518", "#e8ebf1", "#6b7585",
            "#22304f", "#2e4678", "#4468b8", "#6c92ea", "#9db9fa", "#d3e0ff", "#6c92ea");
    static final Tokens PAPER = new Tokens(
            "#ffffff", "#f1f3f6", "#d4d9e0", "#aeb7c3", "#10151e", "#454f60", "#626d7f", "#2858cc",
            "#ebf1fe", "#ffffff", "#6b3c7b", "#5e3169", "#f6eff8", "#ffffff", "#157468", "#0e5f55",
            "#eaf6f3", "#d5eee9", "#86c9bd", "#0b463e", "#b3261e", "#fdedeb", "#d98d86", "#865300",
            "#fff4e0", "#c39a4d", "#1a6b3c", "#e7f5ec", "#7fbf96", "#fbf3e2", "#10151e", "#9aa4b3",
            "#e3ebfc", "#bed0f6", "#86a5ec", "#4c77dd", "#2a52b0", "#1a3573", "#6c8fe3");

    /// One colour laid over another.
    ///
    /// @param share how much of the upper one shows, 0 to 1
    static String mix(String upper, String lower, double share) {
        StringBuilder mixed = new StringBuilder("#");
        for (int at = 1; at < 7; at += 2) {
            int over = Integer.parseInt(upper, at, at + 2, 16);
            int under = Integer.parseInt(lower, at, at + 2, 16);
            mixed.append("%02x".formatted(Math.round(over * share + under * (1 - share))));
        }
        return mixed.toString();
    }
}
