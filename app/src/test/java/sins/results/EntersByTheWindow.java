package sins.results;

import sins.intake.spool.Spool;

record EntersByTheWindow(Spool spool) {}
