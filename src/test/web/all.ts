import './timeline.test';
import './room.test';
import './people.test';
import './outbox.test';
import './loss.test';
import './wording.test';
import './conduct.test';
import './team.test';
import './told.test';
import './groups.test';
import './round.test';
import './door.test';
import './course.test';
import './wire.test';
import './care.test';
import './console.test';
import {sentences} from './sentences';

Object.assign(globalThis, {sentences});
