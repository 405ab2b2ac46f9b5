/** Sign-in, one's own account, the people whom the operator lets in; who may call which route. */
@NullMarked
package opora.access.web;

import org.jspecify.annotations.NullMarked;
