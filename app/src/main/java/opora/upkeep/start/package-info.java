/** What has to be right before the house opens: settings, data folder, port, database; and the order in which all of it is closed again. */
@NullMarked
package opora.upkeep.start;

import org.jspecify.annotations.NullMarked;
