package hearsay.web;

import io.javalin.router.JavalinDefaultRoutingApi;

/** One thing that can be looked at under addresses of its own. */
public interface Resource {

    /** Says which addresses lead here. */
    void addTo(JavalinDefaultRoutingApi routes);
}
