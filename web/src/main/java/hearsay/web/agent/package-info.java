/** The ledger for language models: a Model Context Protocol server whose answers carry claim ids and exact words. */
@NullMarked
package hearsay.web.agent;

import org.jspecify.annotations.NullMarked;
