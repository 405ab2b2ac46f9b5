package sins.territory;

import sins.intake.Batch;

record LooksDown(Batch batch) {}
