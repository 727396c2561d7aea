package hearsay.web.page;

import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of a page.
 *
 * @param title what the page is about
 * @param section the part of the workspace that it belongs to, or null
 * @param csrf what its forms must carry
 * @param theme light, dark, or auto for what the visitor's system says
 * @param here path and query of the page itself
 * @param query what stands in the search field
 */
public record Frame(String title, @Nullable Section section, String csrf, String theme, String here, String query) {

    /** The parts of the workspace. */
    public Section[] sections() {
        return Section.values();
    }

    /** Where a file of the workspace lies; changes when its content does. */
    public String file(String name) {
        return Files.address(name);
    }
}
