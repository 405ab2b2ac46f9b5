@ApplicationModule(allowedDependencies = {})
package sins.territory;

import org.springframework.modulith.ApplicationModule;
