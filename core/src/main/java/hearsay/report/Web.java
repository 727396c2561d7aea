package hearsay.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Fetches what a person named by its address: http and https only, no more bytes and no longer than {@link Limits}
 * allow, redirects one by one with each new host checked. Proxies are not used, cookies not kept, and user names and
 * passwords in an address neither sent nor shown.
 */
final class Web {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private Web() {}

    static Source fetch(String address, InputOptions options) throws IOException {
        return source(get(address, Map.of(), options));
    }

    /** What stands at an address, whatever the status. @param headers more headers of the request */
    static Answer get(String address, Map<String, String> headers, InputOptions options) throws IOException {
        Limits limits = options.limits();
        URI at = uri(address);
        HttpClient client = client(limits);
        try {
            for (int hop = 0; hop <= limits.redirects(); hop++) {
                HttpResponse<byte[]> answer = ask(client, at, request -> headers.forEach(request::header), options);
                if (!REDIRECTS.contains(answer.statusCode())) {
                    return new Answer(withoutCredentials(at.toString()), answer.statusCode(), answer.headers(), answer.body());
                }
                String next = answer.headers().firstValue("Location").orElse("");
                if (next.isBlank()) {
                    throw new Refusal("the server points to another address but does not name it");
                }
                at = resolved(at, next);
            }
        } finally {
            client.shutdownNow();
        }
        throw new Refusal("is redirected more than " + limits.redirects() + " times");
    }

    static void check(String address, InputOptions options) throws IOException {
        check(uri(address), options);
    }

    private static void check(URI at, InputOptions options) throws Refusal {
        if (!options.privateAddresses()) {
            Addresses.check(at.getHost());
        }
    }

    private static HttpClient client(Limits limits) {
        return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limits.connectTime()).build();
    }

    /** What a server says to something that is sent to it, whatever the status; redirects are not followed. */
    static Answer post(String address, Map<String, String> headers, byte[] body, InputOptions options) throws IOException {
        URI at = uri(address);
        HttpClient client = client(options.limits());
        try {
            HttpResponse<byte[]> answer = ask(client, at, request -> {
                headers.forEach(request::header);
                request.POST(BodyPublishers.ofByteArray(body));
            }, options);
            return new Answer(withoutCredentials(at.toString()), answer.statusCode(), answer.headers(), answer.body());
        } finally {
            client.shutdownNow();
        }
    }

    /** @throws Refusal if the server answered with anything but the thing itself */
    static Source source(Answer answer) throws Refusal {
        if (answer.status() != 200) {
            throw new Refusal("the server answered " + answer.status());
        }
        String type = answer.header("Content-Type").orElse(null);
        return new Source(answer.url(), new ByteArrayInputStream(answer.body()), answer.url(), type);
    }

    private static HttpResponse<byte[]> ask(HttpClient client, URI at, Consumer<HttpRequest.Builder> more, InputOptions options)
            throws IOException {
        check(at, options);
        Limits limits = options.limits();
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .timeout(limits.answerTime())
                .header("User-Agent", "Hearsay")
                .header("Accept", "text/html, application/rss+xml, application/atom+xml, application/json, */*;q=0.5");
        more.accept(request);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), limits.reportBytes()));
        try {
            // The request's own time-out ends with the headers; a server may then trickle the body.
            return answer.get(limits.answerTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Refusal("did not answer in full within " + limits.answerTime().toSeconds() + " seconds");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refusal("was interrupted");
        } catch (ExecutionException e) {
            throw new Refusal(why(e.getCause() == null ? e : e.getCause(), limits));
        }
    }

    private static String why(Throwable cause, Limits limits) {
        String words = Refusal.words(cause);
        return words.toLowerCase(Locale.ROOT).contains("exceed") || words.contains("capacity")
                ? "is longer than " + limits.size() + "; download it and name the file"
                : "cannot be fetched: " + withoutCredentials(words);
    }

    private static URI resolved(URI at, String next) throws Refusal {
        try {
            return uri(at.resolve(new URI(next.strip())).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new Refusal("is redirected to something that is no address");
        }
    }

    /** The address without user name, password and fragment. @throws Refusal if it cannot be fetched */
    private static URI uri(String address) throws Refusal {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new Refusal("begins with " + scheme + "://, but only http and https are fetched");
            }
            if (uri.getHost() == null || uri.getHost().isEmpty()) {
                throw new Refusal("names no host");
            }
            return new URI(withoutCredentials(address.strip()).split("#", 2)[0]);
        } catch (URISyntaxException e) {
            throw new Refusal("is no address: " + e.getReason());
        }
    }

    /** An address fit to be shown: {@code https://name:word@host/} becomes {@code https://host/}. */
    static String withoutCredentials(String address) {
        return address.replaceFirst("(?i)^([a-z][a-z0-9+.-]{0,20}://)[^/?#@]{0,2000}+@", "$1");
    }
}
