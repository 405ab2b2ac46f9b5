/**
 * Our own small launcher of PostgreSQL over the binaries on the class path: unpacks them once, makes the cluster, starts and stops it.
 *
 * <p>Made for data that must survive: fsync on, passwords, loopback only, recovery after {@code kill -9}. It is the only place that runs
 * outside programs.
 */
@NullMarked
package opora.upkeep.postgres;

import org.jspecify.annotations.NullMarked;
