package sins.vocabulary;

import org.springframework.stereotype.Component;

@Component
record IsABean() {}
