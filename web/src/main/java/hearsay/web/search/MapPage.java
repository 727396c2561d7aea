package hearsay.web.search;

import hearsay.web.map.MapView;
import hearsay.web.words.Moment;
import hearsay.web.words.Strip;
import java.util.List;

/**
 * A search on a map and along time.
 *
 * @param told how many claims, in words
 * @param chips its conditions
 * @param query the parameters of its address
 * @param map where
 * @param strip when it was published
 * @param moments who said what when
 */
public record MapPage(String told, List<Chip> chips, String query, MapView map, Strip strip, List<Moment> moments) {}
