package hearsay.web;

import hearsay.ledger.Ledger;
import hearsay.search.SearchIndex;
import hearsay.web.add.AddResource;
import hearsay.web.agent.Agents;
import hearsay.web.api.Answers;
import hearsay.web.api.Api;
import hearsay.web.api.Events;
import hearsay.web.api.Feeds;
import hearsay.web.api.Follows;
import hearsay.web.door.Door;
import hearsay.web.door.Listening;
import hearsay.web.dyads.DyadsResource;
import hearsay.web.follow.FollowResource;
import hearsay.web.follow.Making;
import hearsay.web.follow.Teller;
import hearsay.web.happening.HappeningResource;
import hearsay.web.map.Maps;
import hearsay.web.page.Faults;
import hearsay.web.page.Files;
import hearsay.web.page.Templates;
import hearsay.web.report.ReportResource;
import hearsay.web.review.ActResource;
import hearsay.web.review.Keeper;
import hearsay.web.review.ReviewResource;
import hearsay.web.search.Finder;
import hearsay.web.search.MapResource;
import hearsay.web.search.SearchResource;
import hearsay.web.speaker.PersonResource;
import hearsay.web.today.TodayResource;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;

/** A ledger in a browser, from {@link #open} until it is closed. */
public final class Workspace implements AutoCloseable {

    private final Javalin server;
    private final AddResource add;
    private final Keeper keeper;
    private final Teller teller;
    private final Warming warming;
    private final URI address;

    private Workspace(Javalin server, AddResource add, Keeper keeper, Teller teller, Warming warming, URI address) {
        this.server = server;
        this.add = add;
        this.keeper = keeper;
        this.teller = teller;
        this.warming = warming;
        this.address = address;
    }

    /**
     * Opens a ledger to browsers.
     *
     * @param ledger stays open as long as this; closing it is the caller's
     * @param staff who does the work behind the pages
     * @param told what nobody foresaw, for whoever runs this
     * @throws io.javalin.util.JavalinException if the port is taken or the keystore cannot be used
     */
    public static Workspace open(Ledger ledger, Settings settings, Staff staff, Consumer<Exception> told) {
        Door door = new Door(settings);
        Templates templates = new Templates();
        Maps maps = new Maps();
        SearchIndex index = staff.index();
        Keeper keeper = new Keeper(ledger, index::follow, told);
        keeper.catchUpLater();
        Answers answers = new Answers(ledger, index, staff.coder());
        Agents agents = new Agents(answers);
        AddResource add = new AddResource(ledger, templates, staff.coder(), keeper::catchUp);
        List<Resource> resources = List.of(
                door,
                new Files(),
                new Faults(templates, told),
                new TodayResource(ledger, templates),
                new ReportResource(ledger, templates),
                new SearchResource(ledger, templates, new Finder(ledger, index)),
                new MapResource(ledger, templates, maps),
                new HappeningResource(ledger, templates, maps),
                new PersonResource(ledger, templates),
                new DyadsResource(ledger, templates),
                new ReviewResource(ledger, templates),
                new ActResource(ledger, keeper),
                add,
                new Api(ledger, answers),
                new Events(ledger, answers),
                new Feeds(ledger, index),
                new FollowResource(ledger, templates, settings.means()),
                new Follows(ledger, new Making(ledger, settings.means())),
                agents);
        Javalin server = Javalin.create(config -> configure(config, settings, resources));
        try {
            server.start();
        } catch (RuntimeException e) {
            add.close();
            keeper.close();
            throw e;
        }
        String scheme = settings.keystore() == null ? "http" : "https";
        String host = settings.host().contains(":") && !settings.host().startsWith("[") ? "[" + settings.host() + "]" : settings.host();
        URI address = URI.create(scheme + "://" + host + ":" + server.port() + "/");
        Teller teller = Teller.start(ledger, index, keeper, settings.means(), address, told);
        return new Workspace(server, add, keeper, teller, Warming.begin(index, told), address);
    }

    private static void configure(JavalinConfig config, Settings settings, List<Resource> resources) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        Listening.on(settings, config);
        resources.forEach(resource -> resource.addTo(config.routes));
    }

    /** Puts what was filed by others into happenings and index; comes back when that is done. */
    public void catchUp() {
        keeper.catchUp();
    }

    /** Where it can be reached. */
    public URI address() {
        return address;
    }

    /** Comes back when nothing here uses the ledger, the index or its encoder any more. */
    @Override
    public void close() {
        server.stop();
        teller.close();
        add.close();
        keeper.close();
        warming.close();
    }
}
