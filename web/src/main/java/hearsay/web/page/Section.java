package hearsay.web.page;

/** The parts of the workspace that the head of every page leads to, in this order. */
public enum Section {
    TODAY("Today", "/"),
    SEARCH("Search", "/search"),
    MAP("Map", "/map"),
    DYADS("Dyads", "/dyads"),
    REVIEW("Review", "/review"),
    FOLLOWS("Follows", "/follows"),
    ADD("Add", "/add");

    private final String title;
    private final String address;

    Section(String title, String address) {
        this.title = title;
        this.address = address;
    }

    public String title() {
        return title;
    }

    public String address() {
        return address;
    }
}
