package hearsay.app;

import java.util.Map;

/** When to write in colours. */
enum ColourChoice {
    auto,
    always,
    never;

    /** Auto: on a terminal that has colours, unless {@code NO_COLOR} asks for none. */
    boolean on(boolean terminal, Map<String, String> environment) {
        return switch (this) {
            case always -> true;
            case never -> false;
            case auto -> terminal
                    && environment.getOrDefault("NO_COLOR", "").isEmpty()
                    && !"dumb".equals(environment.get("TERM"));
        };
    }
}
