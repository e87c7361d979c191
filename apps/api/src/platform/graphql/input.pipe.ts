import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';

/** GraphQL hands inputs over as plain objects; class-validator checks nothing that is no instance of the decorated class. */
@Injectable()
export class InputPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    const isInput = type === 'body' && metatype !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value);
    return isInput ? plainToInstance(metatype, value) : value;
  }
}
