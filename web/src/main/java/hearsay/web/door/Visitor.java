package hearsay.web.door;

import io.javalin.http.Context;

/**
 * Who looks.
 *
 * @param session a number that only this browser knows
 * @param csrf what a form of this browser must carry
 * @param signedIn whether the visitor has shown the token, or none is needed
 */
public record Visitor(String session, String csrf, boolean signedIn) {

    private static final String ATTRIBUTE = "hearsay.visitor";

    /** Who asks for this. */
    public static Visitor of(Context context) {
        Visitor visitor = context.attribute(ATTRIBUTE);
        if (visitor == null) {
            throw new IllegalStateException("nobody came through the door");
        }
        return visitor;
    }


    void attachTo(Context context) {
        context.attribute(ATTRIBUTE, this);
    }
}
