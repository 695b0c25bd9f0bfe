import { answersContract } from '../contract/answers.ts';
import { apiKeysContract } from '../contract/api-keys.ts';
import { deliveriesContract } from '../contract/deliveries.ts';
import { memoryAnswers } from './answers.ts';
import { memoryApiKeys } from './api-keys.ts';
import { memoryDeliveries } from './deliveries.ts';

answersContract('memory', memoryAnswers);
apiKeysContract('memory', memoryApiKeys);
deliveriesContract('memory', memoryDeliveries);
